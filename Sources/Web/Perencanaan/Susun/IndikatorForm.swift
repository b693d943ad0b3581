import Foundation
import HTML
import Sakip
import Selaras

/// Adding and changing an indikator; its definition sheet has a form of its own (``DefinisiForm``).
struct IndikatorForm: PelepasanTarget {
  static let bidang: Set<String> = [
    "induk", "nama", "satuan", "jenis", "polaritas", "agregasi", "frekuensi", "desimal", "urutanPredikat", "skala",
    "perbandingan", "utama", "kondisiAwal", "tahunAwal", VersiTermuat.nama,
  ]

  let ruang: RuangRencana
  /// What is recorded; `nil` for a new one.
  let indikator: IndikatorDitetapkan?
  let id: String
  /// The tujuan or sasaran under which a new one was begun.
  let diBawah: String
  var fields = SentFields()
  var terlepas = 0

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    let asked = request.parameters["indikator"] ?? ""
    indikator = ruang.rencana.indikator[asked]
    guard indikator != nil || asked == RuangRencana.baru else {
      throw WebError.tidakDitemukan("Indikator ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    id = indikator?.id ?? ruang.rencana.kodeBaru(.indikator)
    diBawah = request.context.query["induk"] ?? ""
  }

  var objek: Objek { .indikator(id: id) }
  var alamat: String { ruang.alamat("indikator", indikator?.id ?? RuangRencana.baru) }
  var judul: String { indikator == nil ? "Tambah indikator" : "Ubah indikator" }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      return try await form.cabut(request, pesan: "Indikator dicabut. Catatannya tetap ada dalam riwayat.")
    }
    let fact: IndikatorDitetapkan
    do throws(CommandSlip) {
      fact = try IsianIndikatorRencana(request.isian).fakta(form.id, form.indikator, form.ruang.unit)
    } catch {
      return try form.ditolak(request, error)
    }
    guard fact != form.indikator else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada indikator ini.")
    }
    return try await form.simpan(
      request, melepas: fact,
      pesan: form.indikator == nil
        ? "Indikator ditambahkan. Langkah berikutnya: isi targetnya per tahun." : "Indikator disimpan.")
  }
}

/// What the form of an indikator sent.
struct IsianIndikatorRencana {
  let isian: FormValues

  init(_ isian: FormValues) {
    self.isian = isian
  }

  /// The fact that the form proposes.
  /// - Parameter before: what is recorded; `nil` for a new one.
  func fakta(_ id: String, _ before: IndikatorDitetapkan?, _ unit: UnitState) throws(CommandSlip) -> IndikatorDitetapkan
  {
    let kind: JenisNilai = try pilihan("jenis", "jenis nilai")
    let order = isian.teks("urutanPredikat").split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    let parent = (isian["induk"] ?? "").split(separator: ":", maxSplits: 1).map(String.init)
    guard parent.count == 2 else { throw CommandSlip("induk", "Pilih tujuan atau sasaran yang diukur indikator ini.") }
    guard let decimals = Int(isian["desimal"] ?? "2") else {
      throw CommandSlip("desimal", "Isi banyak desimal dengan angka 0 sampai 6.")
    }
    let fact = IndikatorDitetapkan(
      unit: unit.id, id: id, tujuan: parent[0] == "tujuan" ? parent[1] : nil,
      sasaran: parent[0] == "sasaran" ? parent[1] : nil, nama: isian["nama"] ?? "", satuan: isian["satuan"] ?? "",
      jenis: kind, polaritas: try pilihan("polaritas", "arah yang lebih baik"),
      agregasi: try pilihan("agregasi", "cara menghitung nilai setahun"),
      frekuensi: try pilihan("frekuensi", "seberapa sering diukur"), desimal: decimals, urutanPredikat: order,
      skala: isian["skala"], perbandingan: try perbandingan(), utama: isian.isChecked("utama"),
      definisi: before?.definisi ?? .kosong, kondisiAwal: try kondisiAwal(kind, order),
      versi: try VersiTermuat.baca(isian, before, unit.perencanaan))
    guard let before else { return fact }
    try periksaTertutup(fact, before, unit.perencanaan)
    return fact.menjagaVersi(dari: before, unit.perencanaan)
  }

  /// Where every version that holds an indikator is closed, another name or place would stand in none.
  private func periksaTertutup(
    _ fact: IndikatorDitetapkan, _ before: IndikatorDitetapkan, _ plan: PerencanaanUnit
  ) throws(CommandSlip) {
    let standing = plan.versiBerurutan.filter { fact.termuat(dalam: $0.id) }
    guard !standing.isEmpty, standing.allSatisfy({ plan.status(versi: $0.id) == .ditutup }) else { return }
    let shown = plan.sebagaimana(before, dalam: plan.versiTertulis(before)?.id)
    let isRenamed = fact.nama != shown.nama
    guard isRenamed || fact.tempat(dalam: nil) != shown.tempat(dalam: nil) else { return }
    throw CommandSlip(
      isRenamed ? "nama" : "induk",
      "Semua versi yang memuat indikator ini sudah ditutup, sehingga nama dan tempatnya tidak berubah lagi. Buat versi baru yang mengikutinya, lalu ubah di sana."
    )
  }

  private func pilihan<Value: RawRepresentable<String>>(_ name: String, _ words: String) throws(CommandSlip) -> Value {
    guard let value = isian[name].flatMap({ Value(rawValue: $0) }) else { throw CommandSlip(name, "Pilih \(words).") }
    return value
  }

  private func perbandingan() throws(CommandSlip) -> IndikatorDitetapkan.Perbandingan? {
    switch (isian["pembilang"], isian["penyebut"]) {
    case (nil, nil): return nil
    case (let above?, let below?): return .init(pembilang: above, penyebut: below)
    default:
      throw CommandSlip("perbandingan", "Isi pembilang dan penyebut bersama-sama, atau kosongkan keduanya.")
    }
  }

  private func kondisiAwal(_ kind: JenisNilai, _ order: [String]) throws(CommandSlip) -> KondisiAwal? {
    guard let text = isian["kondisiAwal"] else { return nil }
    let year = isian["tahunAwal"].flatMap { Int($0) }
    guard year != nil || isian["tahunAwal"] == nil else {
      throw CommandSlip("tahunAwal", "Isi tahun dengan empat angka.")
    }
    do throws(NilaiError) {
      return KondisiAwal(nilai: try kind.baca(text, urutanPredikat: order), tahun: year)
    } catch {
      throw CommandSlip("kondisiAwal", error.description)
    }
  }
}
