import Foundation
import HTML
import Sakip
import Selaras

/// Beginning a version of the plan, dating it and naming its ground.
struct VersiForm: ObjectForm {
  static let bidang: Set<String> = LandasanForm.bidang.union(VisiMisiForm.bidang).union([
    "nama", "tanggal", "periode", "mengikuti", "dasar", "alasan", "salin",
  ])

  let ruang: RuangRencana
  /// What is recorded; `nil` for a new one.
  let versi: VersiRenstraDitetapkan?
  let id: String
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    versi = request.parameters["versi"] == RuangRencana.baru ? nil : try Self.versi(request, ruang)
    id = versi?.id ?? ruang.rencana.kodeBaru(.versi)
  }

  /// The version that the address names.
  static func versi(_ request: RouteRequest, _ ruang: RuangRencana) throws(WebError) -> VersiRenstraDitetapkan {
    guard let known = ruang.rencana.versi[request.parameters["versi"] ?? ""] else {
      throw .tidakDitemukan("Versi ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    return known
  }

  var objek: Objek { .versiRenstra(id: id) }
  var alamat: String { ruang.alamat("versi", versi?.id ?? RuangRencana.baru) }
  var judul: String { versi.map(\.sebutan) ?? "Versi baru \(ruang.unit.namaRencana)" }

  /// What a new version follows where nobody says otherwise: the latest.
  var terakhir: VersiRenstraDitetapkan? { ruang.rencana.versiBerurutan.last }

  /// Visi and misi, of the RPJMD only: a new version begins with those of the one that it follows.
  var visiMisi: VisiMisiForm? {
    ruang.unit.jenis == .pemda ? VisiMisiForm(state: context.state, versi: versi ?? terakhir) : nil
  }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      let content = form.versi.map {
        form.ruang.rencana.pelepasan($0, alasan: request.isian["alasanCabut"] ?? "")
      }
      return try await form.cabut(
        request, dahulu: content ?? [],
        pesan: "Versi dicabut beserta target dan programnya. Catatannya tetap ada dalam riwayat.")
    }
    var wrong = IsianSalah()
    let fact = IsianVersi(request).fakta(form, &wrong)
    guard wrong.masalah.isEmpty else { return try form.ditolak(request, request.slip(wrong, fact)) }
    guard fact != form.versi else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada versi ini.")
    }
    let copies = form.versi == nil && request.isian.isChecked("salin") ? form.ruang.rencana.salinan(ke: fact) : []
    let content = [
      (copies.count { $0 is SimpulPohonDitetapkan }, "simpul pohon kinerja"),
      (copies.count { $0 is ProgramRencanaDitetapkan }, "program"),
    ].filter { $0.0 > 0 }.map { Count($0.0).of($0.1) }
    let taken =
      content.isEmpty ? "" : " \(content.joined(separator: " dan ")) dari versi yang diikuti ikut dimuat."
    return try await form.simpan(
      request, [fact] + copies, ke: form.versi == nil ? form.ruang.alamat("target", form.id) : form.ruang.alamat,
      pesan: form.versi == nil
        ? "\(fact.sebutan) dibuat.\(taken) Langkah berikutnya: isi atau ubah targetnya di bawah ini."
        : "Versi disimpan.")
  }
}

/// What the form of a version sent.
struct IsianVersi {
  private let request: RouteRequest
  private var isian: FormValues { request.isian }

  init(_ request: RouteRequest) {
    self.request = request
  }

  /// The fact that the form proposes.
  /// - Parameter wrong: where it is noted what cannot be read; the fact has something else in its place.
  func fakta(_ form: VersiForm, _ wrong: inout IsianSalah) -> VersiRenstraDitetapkan {
    let before = form.versi
    let name = wrong.wajib(isian["nama"], "nama", "Isi nama versi ini.", atau: "-")
    let day = wrong.wajib(
      isian["tanggal"].flatMap { Tanggal(iso: $0) }, "tanggal", "Pilih tanggal mulai berlakunya versi ini.",
      atau: before?.tanggal ?? form.context.hari)
    let first = isian["awal"].flatMap { Int($0) }
    let last = isian["akhir"].flatMap { Int($0) }
    let years = first.flatMap { first in last.map { PeriodeRencana(awal: first, akhir: $0) } }
    return VersiRenstraDitetapkan(
      unit: form.ruang.unit.id, id: form.id, nama: name, tanggal: day, dasar: isian["dasar"] ?? "",
      alasan: isian.teks("alasan").trimmingCharacters(in: .whitespacesAndNewlines),
      periode: wrong.wajib(
        years, "periode", "Isi tahun awal dan tahun akhir rencana dengan empat angka, misalnya 2021 dan 2026.",
        atau: before?.periode ?? PeriodeRencana(awal: day.tahun, akhir: day.tahun)),
      landasan: wrong.baca(try LandasanForm(tercatat: before?.landasan).landasan(request), atau: nil),
      mengikuti: isian["mengikuti"], visiMisi: form.visiMisi?.baca(isian, before, &wrong))
  }
}

extension VersiRenstraDitetapkan {
  /// `Versi Renstra Perubahan`; the name alone where it begins with the word.
  var sebutan: String { nama.lowercased().hasPrefix("versi ") ? nama : "Versi \(nama)" }
}
