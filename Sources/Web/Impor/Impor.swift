import FileStore
import Journal
import Lembar
import Selaras

/// Importing sheets in two steps: a file is checked, then applied.
enum Impor {
  static func show(_ request: RouteRequest) async throws -> Reply {
    .passingPage(try await ImporPage(request), refreshAfter: nil)
  }

  /// Takes a file in, reads it and keeps it for the preview.
  static func upload(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    let kind = request.isian["jenis"] ?? ""
    let choice = try PilihanImpor(request.context, session.account.pelaku, jenis: kind)
    guard let sent = request.berkas.first(where: { $0.bidang == "berkas" }) else {
      return try await refused(request, kind, "Berkas belum dipilih. Pilih lembar XLSX atau CSV, lalu unggah lagi.")
    }
    let file: StoredFile
    switch sent.hasil {
    case .success(let stored): file = stored
    case .failure(let failure): return try await refused(request, kind, failure.kataImpor)
    }
    do {
      let id = Secret.text(request.services.random(18))
      let sheet = try await baca(file, request)
      let read = JenisImpor.menurutJudul(sheet, dipilih: choice.jenis, dari: choice.daftarJenis)
      let draft = UnggahanImpor(
        id: id, akun: session.account.name, jenis: read, dipilih: read == choice.jenis ? nil : choice.jenis,
        berkas: BerkasImpor(nama: sent.nama, sidik: file.hash.hex), ukuran: file.size, lembar: sheet,
        diterima: request.services.clock())
      guard request.services.imports.simpan(draft) else { throw LembarError.terlaluBesar }
      return .redirect(PratinjauPage.alamat(id))
    } catch let error as LembarError {
      return try await refused(request, kind, words(error))
    }
  }

  static func preview(_ request: RouteRequest) throws -> Reply {
    let (draft, state) = try unggahan(request)
    if case .diterapkan(let entry) = state { return .redirect(ImporTercatatPage.alamat(entry)) }
    return .passingPage(try page(request, draft), refreshAfter: nil)
  }

  /// Applies what the person saw in the preview.
  static func apply(_ request: RouteRequest) async throws -> Reply {
    let (draft, state) = try unggahan(request)
    if case .diterapkan(let entry) = state {
      return .redirect(ImporTercatatPage.alamat(entry), pesan: "Berkas ini sudah diterapkan; tidak ada yang berubah.")
    }
    let waiting = request.services.imports
    guard let seen = waiting.pemeriksaan(draft.id), String(seen.posisi) == request.isian["posisi"],
      let command = seen.hasil.command
    else {
      return .redirect(
        PratinjauPage.alamat(draft.id), pesan: "Data berubah sejak pratinjau dibuat. Periksa lagi, lalu terapkan.")
    }
    guard waiting.ambil(draft.id) else {
      return .redirect(
        PratinjauPage.alamat(draft.id), pesan: "Berkas ini sedang diterapkan. Muat ulang halaman ini sebentar lagi.")
    }
    do throws(CommandFailure) {
      let entries = try await request.execute(command)
      let entry = entries.first?.sequence ?? 0
      waiting.selesai(draft.id, entri: entry)
      return .redirect(ImporTercatatPage.alamat(entry), pesan: done(seen.hasil))
    } catch {
      waiting.selesai(draft.id, entri: nil)
      var again = try page(request.sekarang(), draft)
      again.galat = error.description
      return .refusedForm(again)
    }
  }

  /// Throws a sheet away that is not to be applied.
  static func discard(_ request: RouteRequest) throws -> Reply {
    let (draft, state) = try unggahan(request)
    if case .diterapkan(let entry) = state {
      return .redirect(
        ImporTercatatPage.alamat(entry), pesan: "Berkas ini sudah diterapkan. Batalkan impornya bila keliru.")
    }
    switch request.services.imports.buang(draft.id) {
    case .terlambat:
      return .redirect(
        PratinjauPage.alamat(draft.id), pesan: "Berkas ini sedang diterapkan. Muat ulang halaman ini sebentar lagi.")
    case .dibuang, .tidakAda:
      // Another one may have pushed it out since it was looked up: that it is gone is what was asked for.
      return .redirect(
        ImporPage.path, pesan: "Pratinjau \(draft.berkas.nama) dibuang. Tidak ada yang tercatat dari berkas itu.")
    }
  }

  private static func done(_ hasil: HasilImpor) -> String {
    let next =
      switch hasil.jenis {
      case .realisasi: "Realisasinya masih draf: ajukan dari formulir pengukuran agar diperiksa Bagian Organisasi."
      case .anggaran: "Serapan di halaman anggaran dan laporan sudah mengikutinya."
      case .pagu: "Pohon anggaran dan serapannya sudah mengikutinya; realisasi sub kegiatannya dapat diisi."
      case .rencana: "Tujuan, sasaran, indikator, dan targetnya tampil pada halaman rencana."
      case .program: "Programnya tampil pada daftar program versi itu."
      case .pohon: "Simpulnya tampil pada pohon kinerja."
      case .renja: "Barisnya tampil pada dokumennya, dengan jumlah yang dihitung."
      case .rencanaAksi: "Periksa kesesuaiannya pada halaman rencana aksi, lalu ajukan."
      case .target: "Target itu sudah menjadi dasar capaian."
      case .definisi: "Rumus dan definisinya tampil pada halaman indikatornya."
      case .unit: "Perangkat daerah itu sudah dapat dipakai."
      case .unitKerja: "Unit kerja itu sudah ada dalam susunan organisasi; jabatannya dapat ditempatkan di dalamnya."
      case .nomenklatur: "Kodenya sudah dapat dicari dan dipakai pada anggaran dan Renja."
      case .jabatan: "Jabatan itu sudah ada dalam susunan organisasi; pemegangnya dapat dicatat."
      }
    return "\(Count(hasil.banyaknya(.baru) + hasil.banyaknya(.berubah)).of("baris")) diterapkan. \(next)"
  }

  private static func unggahan(
    _ request: RouteRequest
  ) throws(WebError) -> (unggahan: UnggahanImpor, keadaan: UnggahanMenunggu.Keadaan) {
    guard
      let found = request.services.imports.cari(
        request.parameters["impor"] ?? "", akun: try request.session().account.name,
        pada: request.services.clock())
    else {
      throw .tidakDitemukan(
        "Unggahan ini tidak ada lagi: pratinjau hanya disimpan dua jam dan hanya untuk akun yang mengunggahnya. Belum ada yang tercatat; unggah berkasnya lagi dari halaman impor."
      )
    }
    return found
  }

  /// The preview on what is known by now; a check that still holds is not made again.
  private static func page(_ request: RouteRequest, _ draft: UnggahanImpor) throws(WebError) -> PratinjauPage {
    let state = request.context.state
    let known = request.services.imports.pemeriksaan(draft.id)
    if let known, known.posisi == state.posisi {
      return PratinjauPage(context: request.context, unggahan: draft, pemeriksaan: known)
    }
    let check = PemeriksaanUnggahan(
      posisi: state.posisi,
      hasil: state.memeriksa(
        draft.lembar, draft.berkas, jenis: draft.jenis, oleh: try request.session().account.pelaku,
        pada: request.services.clock()))
    request.services.imports.catat(check, draft.id)
    return PratinjauPage(context: request.context, unggahan: draft, pemeriksaan: check)
  }

  private static func baca(_ file: StoredFile, _ request: RouteRequest) async throws -> Lembar {
    guard file.kind == .xlsx || file.kind == .text else { throw LembarError.bukanLembar }
    var bytes: [UInt8] = []
    for await piece in try request.services.files.open(file.hash) { bytes += piece }
    return try await request.services.lembar.baca(bytes)
  }

  private static func words(_ error: LembarError) -> String {
    if case .perkakas = error {
      return "Berkas ini belum dapat dibaca karena gangguan pada server. Coba lagi; jika terulang, hubungi pengelola."
    }
    return error.description
  }

  private static func refused(_ request: RouteRequest, _ kind: String, _ reason: String) async throws -> Reply {
    var page = try await ImporPage(request, jenis: kind)
    page.galat = reason
    return .refusedForm(page)
  }
}
