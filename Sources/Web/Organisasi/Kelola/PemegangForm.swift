import HTML
import Sakip
import Selaras

/// Recording who holds a post: an account or nobody, from a day on; the one before ends in the same step.
struct PemegangForm: OrganisasiForm {
  static let bidang: Set<String> = ["akun", "sebagai", "mulai", "selesai", "dasar", "akhiri"]

  let ruang: RuangOrganisasi
  let jabatan: JabatanDitetapkan
  /// What is recorded; `nil` for a new holder.
  let pemegang: PemegangJabatanDicatat?
  /// Who holds the post without an end; `nil` where nobody does, or where it is the one that is changed.
  let sekarang: PemegangJabatanDicatat?
  /// The accounts of the unit that may act for a post.
  let akun: [String]
  /// The first day of the holder that is changed or added.
  private let mulai: Tanggal
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangOrganisasi(request)
    guard
      let post = request.parameters["jabatan"].flatMap({ [organisasi = ruang.organisasi] in organisasi.jabatan[$0] })
    else {
      throw WebError.tidakDitemukan("Jabatan ini tidak ada atau sudah dicabut. Pilih dari susunan organisasi.")
    }
    jabatan = post
    guard RuangOrganisasi.boleh(request.context, ruang.unit, pemegang: post) else {
      throw WebError.ditolak(
        "Pemegang jabatan \(post.nama) dicatat oleh administrator atau oleh kepala perangkat daerah sendiri.")
    }
    let asked = request.parameters["mulai"] ?? ""
    let holders = ruang.organisasi.pemegang(jabatan: post.id).map(\.isi)
    pemegang = Tanggal(iso: asked).flatMap { day in holders.first { $0.mulai == day } }
    guard pemegang != nil || asked == RuangOrganisasi.baru else {
      throw WebError.tidakDitemukan("Pemegang jabatan ini tidak ada atau sudah dicabut. Pilih dari susunan organisasi.")
    }
    sekarang = pemegang == nil ? holders.last { $0.selesai == nil && $0.sebagai != .plh } : nil
    mulai = pemegang?.mulai ?? request.isian["mulai"].flatMap { Tanggal(iso: $0) } ?? ruang.context.hariIni
    let unit = ruang.unit
    akun = request.accounts.all().filter { account in
      account.isActive
        && (unit.jenis == .pemda
          ? account.peran == .pimpinan : account.unit == unit.id && [.kepala, .pejabat].contains(account.peran))
    }.map(\.name)
  }

  var objek: Objek { .pemegangJabatan(jabatan: jabatan.id, mulai: mulai) }
  var alamat: String { ruang.alamat(pemegang: pemegang?.mulai.iso ?? RuangOrganisasi.baru, jabatan: jabatan.id) }
  var judul: String { pemegang == nil ? "Catat pemegang \(jabatan.nama)" : "Ubah pemegang \(jabatan.nama)" }

  /// Accounts change without an entry of the journal, so that the page is made each time.
  static func show(_ request: RouteRequest) throws -> Reply { .passingPage(try Self(request), refreshAfter: nil) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      return try await form.cabut(request, pesan: "Pemegang jabatan dicabut. Catatannya tetap ada dalam riwayat.")
    }
    let facts: [PemegangJabatanDicatat]
    do throws(CommandSlip) { facts = try form.fakta(request.isian) } catch { return try form.ditolak(request, error) }
    guard facts.last != form.pemegang else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada pemegang jabatan ini.")
    }
    guard let failure = await request.catat(facts, terlihat: form.terlihat(request.isian)) else {
      return .redirect(form.ruang.alamat, pesan: "Pemegang \(form.jabatan.nama) disimpan: \(facts.last?.masa ?? "").")
    }
    let isOfCurrent = facts.count > 1 && failure.penolakan?.peristiwa == 1
    return try form.ditolak(
      request, CommandSlip(isOfCurrent ? "akhiri" : failure.penolakan?.bidang, failure.pesan))
  }

  /// What the reader saw of the holder that is recorded, and of the one that ends with it.
  private func terlihat(_ isian: FormValues) -> [Terlihat] {
    let own =
      pemegang == nil ? ruang.unit.terlihat(objek) : isian.terlihat(objek, unit: ruang.unit.id)
    let present = sekarang.map {
      isian.terlihat(Self.objek($0), unit: ruang.unit.id, bidang: "terlihat-sekarang")
    }
    return [own] + [present].compactMap { $0 }
  }

  private static func objek(_ holder: PemegangJabatanDicatat) -> Objek {
    .pemegangJabatan(jabatan: holder.jabatan, mulai: holder.mulai)
  }

  private func fakta(_ isian: FormValues) throws(CommandSlip) -> [PemegangJabatanDicatat] {
    guard let first = try isian.hari("mulai", judul: "Hari pertama") else {
      throw CommandSlip("mulai", "Hari pertama belum diisi.")
    }
    if pemegang == nil, ruang.organisasi.pemegang(jabatan: jabatan.id).contains(where: { $0.isi.mulai == first }) {
      throw CommandSlip(
        "mulai", "Pemegang sejak \(first.printed) sudah tercatat. Ubah yang itu, atau isi hari pertama yang lain.")
    }
    if let pemegang, first != pemegang.mulai {
      throw CommandSlip(
        "mulai",
        "Hari pertama \(pemegang.mulai.printed) tidak dapat diganti di sini. Cabut pemegang ini, lalu catat yang benar."
      )
    }
    guard let kind = isian["sebagai"].flatMap(PemegangJabatanDicatat.Sebagai.init(rawValue:)) else {
      throw CommandSlip("sebagai", "Kedudukan belum dipilih.")
    }
    let chosen = isian["akun"]
    guard chosen == nil || chosen == pemegang?.akun || akun.contains(chosen ?? "") else {
      throw CommandSlip("akun", "Akun ini bukan akun pejabat perangkat daerah ini. Pilih dari daftar.")
    }
    let new = PemegangJabatanDicatat(
      unit: ruang.unit.id, jabatan: jabatan.id, mulai: first,
      selesai: try isian.hari("selesai", judul: "Hari terakhir"), akun: chosen, sebagai: kind, dasar: isian.isi("dasar")
    )
    guard let sekarang, kind != .plh, isian.isChecked("akhiri") else { return [new] }
    guard sekarang.mulai < first else {
      throw CommandSlip(
        "mulai",
        "Pemegang sekarang baru mulai \(sekarang.mulai.printed). Hari pertama penggantinya harus sesudah hari itu.")
    }
    return [sekarang.berakhir(pada: first.kemarin), new]
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Yang dicatat adalah akun yang bertindak bagi jabatan ini, bukan nama orang. Pemegang tanpa akun menandatangani di atas kertas."
      }
      formulir {
        if let sekarang {
          input(
            .type("hidden"), .name("terlihat-sekarang"),
            .value(SeenField(unit: ruang.unit, objek: Self.objek(sekarang)).nilai))
        }
        SelectField(
          nama: "sebagai", judul: "Kedudukan",
          pilihan: PemegangJabatanDicatat.Sebagai.allCases.map { .init(nilai: $0.rawValue, nama: $0.nama) },
          nilai: fields.nilai(
            "sebagai", pemegang?.sebagai.rawValue ?? PemegangJabatanDicatat.Sebagai.definitif.rawValue),
          petunjuk: "Pelaksana harian mendampingi pemegang yang sedang berhalangan; yang lain menggantikannya.",
          galat: fields.galat("sebagai")
        ).html
        SelectField(
          nama: "akun", judul: "Akun",
          pilihan: [.init(nilai: "", nama: "Tanpa akun: menandatangani di atas kertas")]
            + pilihanAkun.map { .init(nilai: $0, nama: $0) },
          nilai: fields.nilai("akun", pemegang?.akun ?? ""),
          petunjuk: pilihanAkun.isEmpty
            ? "Belum ada akun pejabat pada perangkat daerah ini. Administrator membuatnya pada pengelolaan akun."
            : "Akun kepala dan pejabat perangkat daerah ini.",
          galat: fields.galat("akun")
        ).html
        MasaFields(
          fields: fields, mulai: pemegang?.mulai, selesai: pemegang?.selesai,
          petunjukMulai: "Hari pengangkatan atau penugasannya berlaku.",
          petunjukSelesai: "Kosongkan selama masih memegang jabatan."
        ).html
        if let sekarang {
          BoxGroup(
            nama: "akhiri", judul: "Pemegang sekarang",
            kotak: [
              .init(
                nilai: "ya",
                nama: "Akhiri pejabat \(sekarang.sebagai.nama.lowercased()) \(sekarang.masa) pada hari sebelumnya",
                isTicked: fields.isTicked("akhiri", true))
            ],
            petunjuk: "Masa keduanya tidak boleh bertumpuk.", galat: fields.galat("akhiri")
          ).html
        }
        TextArea(
          nama: "dasar", judul: "Dasar", nilai: fields.nilai("dasar", pemegang?.dasar ?? ""),
          petunjuk: "Keputusan pengangkatannya, bila diketahui. Tanpa nama dan NIP.", galat: fields.galat("dasar"),
          baris: 2
        ).html
        p(.class("berderet")) {
          button { "Simpan pemegang" }
          a(.href(ruang.alamat)) { "Batal" }
        }
      }
      pencabutan("pemegang jabatan", "Hanya untuk yang salah dicatat. Pemegang yang berhenti diisi hari terakhirnya.")
    }
  }

  /// The accounts to choose from, with the one that is recorded although it may act no longer.
  private var pilihanAkun: [String] { akun + [pemegang?.akun].compactMap { $0 }.filter { !akun.contains($0) } }
}
