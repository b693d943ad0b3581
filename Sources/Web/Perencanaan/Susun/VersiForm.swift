import Foundation
import HTML
import Sakip
import Selaras

/// Beginning a version of the plan, dating it and naming its ground.
struct VersiForm: ObjectForm {
  static let bidang: Set<String> = LandasanForm.bidang.union(VisiMisiForm.bidang).union([
    "nama", "tanggal", "periode", "mengikuti", "dasar", "alasan", "salin", "aksi", "alasanStatus",
    VersiForm.belumLengkap,
  ])

  /// The box that closes a version although indikator lack targets.
  static let belumLengkap = "belumLengkap"

  /// The fields of the form that closes the version or opens it again.
  private static let bidangStatus: Set<String> = ["alasanStatus", belumLengkap]

  let ruang: RuangRencana
  /// What is recorded; `nil` for a new one.
  let versi: VersiRenstraDitetapkan?
  let id: String
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    let asked = request.parameters["versi"] ?? ""
    versi = ruang.rencana.versi[asked]
    guard versi != nil || asked == RuangRencana.baru else {
      throw WebError.tidakDitemukan("Versi ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    id = versi?.id ?? ruang.rencana.kodeBaru(.versi)
  }

  var objek: Objek { .versiRenstra(id: id) }
  var alamat: String { ruang.alamat("versi", versi?.id ?? RuangRencana.baru) }
  var judul: String { versi.map { "Versi \($0.nama)" } ?? "Versi baru \(ruang.unit.namaRencana)" }

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
    let fact: VersiRenstraDitetapkan
    do throws(CommandSlip) {
      fact = try IsianVersi(request).fakta(form.id, form.versi, form.ruang.unit, form.visiMisi)
    } catch {
      return try form.ditolak(request, error)
    }
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
        ? "Versi \(fact.nama) dibuat.\(taken) Langkah berikutnya: isi atau ubah targetnya di bawah ini."
        : "Versi disimpan.")
  }

  /// Closes the version, or opens it again.
  static func ubahStatus(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    guard let version = form.versi, let action = request.isian["aksi"].flatMap(AlurVersi.Aksi.init(rawValue:)) else {
      throw WebError.permintaanSalah("Tindakan ini tidak dikenal. Buka kembali halaman versinya.")
    }
    let gaps = form.ruang.rencana.kekosongan(version).count
    guard action != .tutup || gaps == 0 || request.isian[belumLengkap] == String(gaps) else {
      return try form.ditolak(
        request,
        CommandSlip(
          belumLengkap,
          "\(Count(gaps).of("indikator")) belum memiliki target setiap tahun. Lengkapi targetnya, atau centang bahwa versi ini ditutup apa adanya."
        ), hanya: bidangStatus)
    }
    let fact = StatusVersiBerubah(
      unit: form.ruang.unit.id, versi: version.id, aksi: action, alasan: request.isian["alasanStatus"] ?? "")
    return try await form.simpan(
      request, [fact], ke: form.alamat,
      pesan: action == .tutup
        ? "Versi \(version.nama) ditutup. Perubahan berikutnya dicatat pada versi baru."
        : "Versi \(version.nama) dibuka kembali dan dapat diubah.",
      alasan: "alasanStatus", hanya: bidangStatus)
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
  func fakta(_ id: String, _ before: VersiRenstraDitetapkan?, _ unit: UnitState, _ visiMisi: VisiMisiForm?)
    throws(CommandSlip) -> VersiRenstraDitetapkan
  {
    let day = isian["tanggal"].flatMap { Tanggal(iso: $0) }
    let first = isian["awal"].flatMap { Int($0) }
    let last = isian["akhir"].flatMap { Int($0) }
    var missing: [ErrorSummary.Butir] = []
    if isian["nama"] == nil { missing.append(.init(bidang: "nama", pesan: "Isi nama versi ini.")) }
    if day == nil { missing.append(.init(bidang: "tanggal", pesan: "Pilih tanggal mulai berlakunya versi ini.")) }
    if first == nil || last == nil {
      missing.append(
        .init(bidang: "periode", pesan: "Isi tahun awal dan tahun akhir rencana dengan empat angka."))
    }
    guard let day, let first, let last, missing.isEmpty else { throw CommandSlip(missing) }
    return VersiRenstraDitetapkan(
      unit: unit.id, id: id, nama: isian["nama"] ?? "", tanggal: day, dasar: isian["dasar"] ?? "",
      alasan: isian.teks("alasan").trimmingCharacters(in: .whitespacesAndNewlines),
      periode: PeriodeRencana(awal: first, akhir: last),
      landasan: try LandasanForm(tercatat: before?.landasan).landasan(request),
      mengikuti: isian["mengikuti"], visiMisi: try visiMisi?.baca(isian, before))
  }
}
