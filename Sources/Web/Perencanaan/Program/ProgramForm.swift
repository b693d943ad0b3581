import HTML
import Sakip
import Selaras

/// Adding a program to the list of a version, changing and withdrawing it.
struct ProgramForm: ObjectForm {
  static let bidang: Set<String> = [
    "kode", "nama", "nomenklatur", "sasaran", "pagu", "perangkatDaerah", "catatan",
  ]

  let ruang: RuangRencana
  let versi: VersiRenstraDitetapkan
  /// What is recorded; `nil` for a new one.
  let program: ProgramRencanaDitetapkan?
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    guard let version = ruang.rencana.versi[request.parameters["versi"] ?? ""] else {
      throw WebError.tidakDitemukan("Versi ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    versi = version
    let asked = request.parameters["program"] ?? ""
    program = ruang.rencana.program[.init(versi: version.id, id: asked)]?.isi
    guard program != nil || asked == RuangRencana.baru else {
      throw WebError.tidakDitemukan("Program ini tidak ada atau sudah dicabut. Pilih dari daftar program.")
    }
  }

  static func alamat(_ unit: String, versi: String, _ program: String) -> String {
    "/perangkat-daerah/\(unit)/perencanaan/program/\(versi)/\(program)"
  }

  var objek: Objek { .programRencana(versi: versi.id, id: program?.id ?? "") }
  var alamat: String { Self.alamat(ruang.unit.id, versi: versi.id, program?.id ?? RuangRencana.baru) }
  var judul: String { program == nil ? "Tambah program" : "Ubah program" }
  var isClosed: Bool { ruang.status(versi) == .ditutup }
  /// The list to which the form goes back.
  var daftar: String { ProgramRencanaPage.alamat(context, ruang.unit, versi: versi.id) }
  var jejak: [Jejak] { ruang.jejak + [Jejak(nama: "Program \(versi.nama)", alamat: daftar)] }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      let fact = PencatatanDicabut(
        unit: form.ruang.unit.id, objek: form.objek, alasan: request.isian["alasanCabut"] ?? "")
      return try await form.simpan(
        request, [fact], ke: form.daftar, pesan: "Program dicabut. Catatannya tetap ada dalam riwayat.",
        alasan: "alasanCabut")
    }
    let fact: ProgramRencanaDitetapkan
    do throws(CommandSlip) {
      fact = try form.fakta(request)
    } catch {
      return try form.ditolak(request, error)
    }
    guard fact != form.program else {
      return .redirect(form.daftar, pesan: "Tidak ada yang berubah pada program ini.")
    }
    let isNext = request.isian["aksi"] == "lagi"
    return try await form.simpan(request, fact, ke: isNext ? form.alamatBaru : form.daftar)
  }

  private var alamatBaru: String { Self.alamat(ruang.unit.id, versi: versi.id, RuangRencana.baru) }

  /// A new program is found by its code, so what was seen of it is known only once that was sent.
  private func simpan(_ request: RouteRequest, _ fact: ProgramRencanaDitetapkan, ke address: String) async throws
    -> Reply
  {
    let message = program == nil ? "Program \(fact.nama) ditambahkan." : "Program disimpan."
    guard program == nil else { return try await simpan(request, [fact], ke: address, pesan: message) }
    let seen = ruang.unit.terlihat(.programRencana(versi: fact.versi, id: fact.id))
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(address, pesan: message)
    }
    return try ditolak(request, CommandSlip(failure))
  }

  private func fakta(_ request: RouteRequest) throws(CommandSlip) -> ProgramRencanaDitetapkan {
    let isian = request.isian
    var amounts: [ProgramRencanaDitetapkan.PaguIndikatif] = []
    var wrong = IsianSalah()
    for year in versi.periode.tahun {
      guard let amount = wrong.baca(try isian.rupiah("pagu-\(year)", "Pagu \(year)"), atau: nil) else { continue }
      amounts.append(.init(tahun: year, jumlah: amount))
    }
    guard wrong.masalah.isEmpty else {
      throw CommandSlip(wrong.masalah.map { .init(bidang: "pagu", pesan: $0.pesan) })
    }
    let code = isian["kode"]
    let nomenclature = isian["nomenklatur"]
    let known = code.flatMap { KodeRekening($0) }.flatMap { parsed in
      nomenclature.flatMap { request.services.selaras.state.anggaran.nama(parsed, nomenklatur: $0) }
    }
    let agencies = isian.all("perangkatDaerah")
    return ProgramRencanaDitetapkan(
      unit: ruang.unit.id, versi: versi.id, id: program?.id ?? ruang.rencana.idProgram(kode: code, dalam: versi.id),
      kode: code,
      nama: isian["nama"] ?? known ?? "", nomenklatur: nomenclature, sasaran: isian.all("sasaran"), pagu: amounts,
      perangkatDaerah: agencies.isEmpty ? nil : agencies, catatan: isian.teks("catatan"))
  }
}
