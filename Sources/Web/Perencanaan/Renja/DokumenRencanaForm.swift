import Foundation
import HTML
import Sakip
import Selaras

/// The RKPD and Renja of a unit, as the form of a document sees them.
struct RuangDaftarRencana: RuangFormulir {
  let context: PageContext
  let unit: UnitState

  /// - Throws: ``WebError`` for a unit that does not exist, and for the past: a document is recorded today.
  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    unit = try request.unit()
    try context.wajibHariIni("Dokumen dicatat")
  }

  var alamat: String { RuangRenja.alamat(context, unit) }
  var jejak: [Jejak] { context.jejak(unit) + [Jejak(nama: "RKPD dan Renja", alamat: alamat)] }
}

/// Beginning an RKPD or Renja, dating it and naming its ground.
struct DokumenRencanaForm: ObjectForm {
  static let bidang: Set<String> = LandasanForm.bidang.union([
    "dokumen", "tahun", "tahap", "nama", "tanggal", "dasar", "alasan", "versi", versiTetap, "nomenklatur", salin,
  ])
  /// The box that begins a document with what stands in the one before it.
  static let salin = "salin"
  /// The fields of which is refused what does not fit the year: nothing can be said of them while the year cannot be read.
  private static let menurutTahun = ["tahap", "tanggal", "versi", "nomenklatur"]
  /// The box that follows a version although another one has replaced it.
  static let versiTetap = "versiTetap"
  /// The choice of no nomenklatur.
  static let tidakDiperiksa = "tidak diperiksa"
  /// The choice of the nomenklatur that stands in the document it changes, or that is in force in its year; and of the
  /// version of the plan that is in force on the day of the document.
  static let mengikuti = "mengikuti"
  static let judulSalin = "Muat isi dokumen sebelumnya pada tahun yang sama"
  /// The field with what stood in the document when its withdrawal was offered.
  static let terlihatIsi = "terlihatIsi"

  let ruang: RuangDaftarRencana
  /// What is recorded; `nil` for a new one.
  let rencana: RencanaTahunanDitetapkan?
  let tahun: Int
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangDaftarRencana(request)
    let asked = request.parameters["rencana"] ?? ""
    rencana = ruang.unit.perencanaan.rencanaTahunan[asked]
    guard rencana != nil || asked == RuangRencana.baru else {
      throw WebError.tidakDitemukan("RKPD atau Renja ini tidak ada. Pilih dari daftar RKPD dan Renja perangkat daerah.")
    }
    tahun = rencana?.tahun ?? ruang.context.tahun
  }

  var plan: PerencanaanUnit { ruang.unit.perencanaan }
  var objek: Objek { .rencanaTahunan(id: rencana?.id ?? "") }
  var alamat: String { "/perangkat-daerah/\(ruang.unit.id)/renja/\(rencana?.id ?? RuangRencana.baru)/ubah" }
  var judul: String { rencana?.nama ?? "RKPD atau Renja baru" }
  var isClosed: Bool { rencana.map { plan.status(rencana: $0.id) == .ditutup } ?? false }
  /// The kinds that the unit has.
  var macam: [RencanaTahunanDitetapkan.Dokumen] { RencanaTahunanDitetapkan.Dokumen.semua(ruang.unit) }
  /// With which stage a new document begins: a change, once the document of the year is there.
  var tahapAwal: RencanaTahunanDitetapkan.Tahap {
    plan.rencana(.milik(ruang.unit), tahun: tahun).contains { $0.tahap >= .akhir } ? .perubahan : .akhir
  }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" { return try await form.cabutBesertaIsi(request) }
    var wrong = IsianSalah()
    let fact = form.fakta(request, &wrong)
    guard wrong.masalah.isEmpty else { return try form.ditolak(request, request.slip(wrong, fact)) }
    let page = form.context.tautan(unit: fact.unit, "/renja/\(fact.id)")
    guard fact != form.rencana else { return .redirect(page, pesan: "Tidak ada yang berubah pada dokumen ini.") }
    guard form.rencana == nil else {
      return try await form.simpan(request, [fact], ke: page, pesan: "Dokumen tersimpan.")
    }
    return try await form.mulai(request, fact, ke: page)
  }

  /// Withdraws the document with what its writer was told stands in it.
  private func cabutBesertaIsi(_ request: RouteRequest) async throws -> Reply {
    let reason = "alasanCabut"
    let lost = rencana.map { plan.pelepasan($0, alasan: request.isian[reason] ?? "") } ?? []
    guard tandaIsi == request.isian[Self.terlihatIsi] ?? "" else {
      return try ditolak(
        request,
        CommandSlip(
          reason, "Isi dokumen ini berubah sejak halaman dibuka. Periksa yang ikut dicabut, lalu cabut sekali lagi."),
        hanya: [reason])
    }
    return try await cabut(
      request, dahulu: lost, pesan: "Dokumen dicabut\(besertaIsi). Catatannya tetap ada dalam riwayat.")
  }

  /// ` beserta 5 baris, 2 isu`: what is withdrawn with the document; empty for nothing.
  var besertaIsi: String {
    guard let rencana, !pelepasan.isEmpty else { return "" }
    let content = plan.isi(rencana: rencana.id).cacah.map { Count($0.banyak).of($0.nama) }
    return " beserta \(content.joined(separator: ", "))"
  }

  /// What would be withdrawn with the document.
  private var pelepasan: [PencatatanDicabut] { rencana.map { plan.pelepasan($0, alasan: "") } ?? [] }

  /// What stands in the document, as its reader saw it: how much, and the last entry that touched any of it. Empty for
  /// nothing.
  var tandaIsi: String {
    let entries = pelepasan.compactMap { ruang.unit.terlihat($0.objek).entri }
    return entries.max().map { "\(entries.count)-\($0)" } ?? ""
  }

  /// A new document is found by what is sent, so what was seen of it is known only then.
  private func mulai(_ request: RouteRequest, _ fact: RencanaTahunanDitetapkan, ke page: String) async throws -> Reply {
    let source = request.isian.isChecked(Self.salin) ? plan.asalIsi(fact) : nil
    let copies = source.map { plan.salinan($0, ke: fact) } ?? []
    let seen = ruang.unit.terlihat(.rencanaTahunan(id: fact.id))
    guard let failure = await request.catat([fact] + copies, terlihat: [seen]) else {
      return .redirect(
        page,
        pesan: source.map {
          "Dokumen dibuat dengan isi \($0.uraian): \(Count(copies.count { $0 is BarisRencanaDitetapkan }).of("baris")). Ubah yang berbeda, yang lain tetap."
        } ?? "Dokumen tersimpan. Lanjutkan dengan mengisi program, kegiatan, dan sub kegiatannya.")
    }
    return try ditolak(request, slip(failure, fact, source))
  }

  /// Why a new document was refused. Its own fact comes first; what is refused after it was to be taken over, and where
  /// that is of another nomenklatur this is why.
  private func slip(
    _ failure: CommandFailure, _ fact: RencanaTahunanDitetapkan, _ source: RencanaTahunanDitetapkan?
  ) -> CommandSlip {
    guard let refusal = failure.penolakan, let place = refusal.peristiwa, place > 1, let source else {
      return CommandSlip(failure)
    }
    guard source.nomenklatur != fact.nomenklatur else {
      return CommandSlip(Self.salin, "Isi \(source.uraian) tidak dapat dimuat. \(refusal.pesan)")
    }
    let other = source.nomenklatur.flatMap { context.state.anggaran.nomenklatur[$0]?.nama }
    return CommandSlip(
      "nomenklatur",
      "Isi \(source.uraian) memakai \(other ?? "kode tanpa nomenklatur"), dan tidak semuanya sesuai dengan pilihan ini. Pilih \u{201C}\(other ?? Self.tidakDiperiksa)\u{201D}, atau hapus centang \u{201C}\(Self.judulSalin)\u{201D} dan isi barisnya menurut nomenklatur ini."
    )
  }

  /// A day that is not changed stays one of which only the month is known.
  /// - Parameter wrong: where it is noted what cannot be read; the fact has something else in its place.
  private func fakta(_ request: RouteRequest, _ wrong: inout IsianSalah) -> RencanaTahunanDitetapkan {
    let isian = request.isian
    let year = wrong.wajib(
      isian["tahun"].flatMap { Int($0) }, "tahun",
      isian["tahun"] == nil
        ? "Tahun yang direncanakan belum diisi. Contoh: 2025." : "Isi tahun dengan empat angka. Contoh: 2025.",
      atau: tahun)
    if wrong.pengganti.contains("tahun") { Self.menurutTahun.forEach { wrong.abaikan($0) } }
    let day = wrong.wajib(
      isian["tanggal"].flatMap { Tanggal(iso: $0) }, "tanggal", "Tanggal dokumen belum diisi atau tidak dikenal.",
      atau: rencana?.tanggal ?? Tanggal(tahun: year, bulan: 1, hari: 1) ?? context.hari)
    if !wrong.pengganti.isDisjoint(with: ["tahun", "tanggal"]) { wrong.abaikan(Self.versiTetap) }
    let kind = isian["dokumen"].flatMap(RencanaTahunanDitetapkan.Dokumen.init) ?? .milik(ruang.unit)
    let stage = isian["tahap"].flatMap(RencanaTahunanDitetapkan.Tahap.init) ?? .akhir
    let nomenclature = isian["nomenklatur"]
    let version =
      isian["versi"] == Self.mengikuti ? plan.versiDiikuti(tahun: year, pada: day)?.id : isian["versi"]
    let isReplaced = version.flatMap { plan.pengganti($0, tahun: year, pada: day) } != nil
    return RencanaTahunanDitetapkan(
      unit: ruang.unit.id, id: rencana?.id ?? baru("\(kind.rawValue)-\(year)-\(stage.rawValue)"), dokumen: kind,
      tahun: year, tahap: stage, nama: isian["nama"] ?? "", tanggal: day,
      hanyaBulan: rencana?.tanggal == day ? rencana?.hanyaBulan : nil, dasar: isian["dasar"] ?? "",
      alasan: isian.teks("alasan").trimmingCharacters(in: .whitespacesAndNewlines), versi: version,
      nomenklatur: nomenclature == Self.mengikuti ? nomenklatur(kind, stage, tahun: year) : nomenclature,
      landasan: wrong.baca(try LandasanForm(tercatat: rencana?.landasan).landasan(request), atau: nil),
      versiTetap: isReplaced && isian.isChecked(Self.versiTetap) ? true : nil)
  }

  /// Whose codes a new document has: those of the document that it changes, else those of its year; `nil` for codes that
  /// are not checked.
  func nomenklatur(
    _ kind: RencanaTahunanDitetapkan.Dokumen, _ stage: RencanaTahunanDitetapkan.Tahap, tahun: Int
  ) -> String? {
    if stage == .perubahan, let changed = plan.rencanaBerlaku(kind, tahun: tahun) { return changed.nomenklatur }
    return context.state.anggaran.nomenklaturBerlaku(tahun: tahun)?.id
  }

  /// Several changes of a year are told apart by a number.
  private func baru(_ name: String) -> String {
    let known = Set(plan.rencanaTahunan.semua.map(\.id))
    return known.contains(name)
      ? (2...(known.count + 2)).lazy.map { "\(name)-\($0)" }.first { !known.contains($0) } ?? name : name
  }
}
