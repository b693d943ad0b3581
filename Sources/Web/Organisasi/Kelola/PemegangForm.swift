import HTML
import Sakip
import Selaras

/// Recording who holds a post: an account or nobody, from a day on. Where that changes when somebody else holds it, it is
/// said and asked before it is recorded.
struct PemegangForm: OrganisasiForm {
  static let bidang: Set<String> = ["akun", "sebagai", "mulai", "selesai", "dasar", "akhiri"]

  let ruang: RuangOrganisasi
  let jabatan: JabatanDitetapkan
  /// What is recorded; `nil` for a new holder.
  let pemegang: PemegangJabatanDicatat?
  /// The accounts of the unit that may act for a post.
  let akun: [String]
  /// The first day of the holder that is changed or added.
  private let mulai: Tanggal
  /// What was sent.
  private let kiriman: FormValues
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
    kiriman = request.isian
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
      return try await form.cabut(
        request, pesan: "Pemegang jabatan dicabut. \(form.sesudahCabut) Catatannya tetap ada dalam riwayat.")
    }
    let fact: PemegangJabatanDicatat
    do throws(CommandSlip) { fact = try form.fakta(request.isian) } catch { return try form.ditolak(request, error) }
    guard fact != form.pemegang else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada pemegang jabatan ini.")
    }
    let changed = form.akibat(fact)
    guard changed.isEmpty || request.isian.all("akhiri").contains(Self.tanda(changed)) else {
      return try form.ditolak(
        request,
        CommandSlip(
          "akhiri", "Belum disimpan: masanya bertumpuk dengan pemegang lain. Baca akibatnya, lalu tandai bila benar."))
    }
    // A new one is seen as it is now: that nobody is recorded since the same day is asked above.
    let seen =
      form.pemegang == nil
      ? form.ruang.unit.terlihat(form.objek) : request.isian.terlihat(form.objek, unit: form.ruang.unit.id)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      let others = changed.map { " \($0.uraian)" }.joined()
      return .redirect(
        form.ruang.alamat(memuat: fact.mulai, fact.selesai),
        pesan: "Pemegang \(form.jabatan.nama) disimpan: \(fact.masa).\(others)")
    }
    return try form.ditolak(request, CommandSlip(failure.penolakan?.bidang, failure.pesan))
  }

  private func akibat(_ fact: PemegangJabatanDicatat) -> [AkibatPemegang] {
    ruang.organisasi.akibat(mencatat: fact)
  }

  /// What a person agreed to: other consequences are asked about again.
  private static func tanda(_ changed: [AkibatPemegang]) -> String { changed.map(\.uraian).joined(separator: " ") }

  /// Who holds the post today once this holder is withdrawn.
  private var sesudahCabut: String {
    guard let pemegang else { return "" }
    let day = ruang.context.hariIni
    let next = ruang.organisasi.pemegang(jabatan: jabatan.id, tanpa: pemegang.mulai, pada: day)
    return next.map { "Hari ini \(jabatan.nama) dipegang pejabat \($0.sebagai.nama.lowercased()) \($0.masa)." }
      ?? "Hari ini \(jabatan.nama) tidak ada pemegangnya; bila pemegang sebelumnya diberi hari terakhir karena pencatatan ini, perbaiki hari itu."
  }

  private func fakta(_ isian: FormValues) throws(CommandSlip) -> PemegangJabatanDicatat {
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
    return PemegangJabatanDicatat(
      unit: ruang.unit.id, jabatan: jabatan.id, mulai: first,
      selesai: try isian.hari("selesai", judul: "Hari terakhir"), akun: chosen, sebagai: kind, dasar: isian.isi("dasar")
    )
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Yang dicatat adalah akun yang bertindak bagi jabatan ini, bukan nama orang. Pemegang tanpa akun menandatangani di atas kertas."
      }
      formulir {
        SelectField(
          nama: "sebagai", judul: "Kedudukan",
          pilihan: PemegangJabatanDicatat.Sebagai.allCases.map { .init(nilai: $0.rawValue, nama: $0.nama) },
          nilai: fields.nilai(
            "sebagai", pemegang?.sebagai.rawValue ?? PemegangJabatanDicatat.Sebagai.definitif.rawValue),
          petunjuk:
            "Pejabat definitif mengakhiri masa pemegang sebelumnya. Pelaksana tugas dan penjabat menggantikannya selama masanya saja; sesudah itu pemegang sebelumnya melanjutkan. Pelaksana harian mendampingi pemegang yang sedang berhalangan.",
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
        persetujuan
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
      pencabutan(
        "pemegang jabatan",
        "Hanya untuk yang salah dicatat. Pemegang yang berhenti diisi hari terakhirnya. Sesudah dicabut: \(sesudahCabut)"
      )
    }
  }

  /// What was sent does to the others, to be agreed to.
  @HTMLBuilder private var persetujuan: HTML {
    let changed = terkirim.map { akibat($0) } ?? []
    if !changed.isEmpty {
      let mark = Self.tanda(changed)
      BoxGroup(
        nama: "akhiri", judul: "Akibat bagi pemegang lain",
        kotak: [.init(nilai: mark, nama: mark, isTicked: fields.isTicked("akhiri", nilai: mark, false))],
        petunjuk: "Tandai bila memang demikian.", galat: fields.galat("akhiri")
      ).html
    }
  }

  /// What was sent, as far as it can be read.
  private var terkirim: PemegangJabatanDicatat? {
    guard !fields.galat.isEmpty, !fields.isFormulirLain else { return nil }
    do throws(CommandSlip) { return try fakta(kiriman) } catch { return nil }
  }

  /// The accounts to choose from, with the one that is recorded although it may act no longer.
  private var pilihanAkun: [String] { akun + [pemegang?.akun].compactMap { $0 }.filter { !akun.contains($0) } }
}
