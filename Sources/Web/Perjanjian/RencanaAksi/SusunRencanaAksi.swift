import HTML
import Sakip
import Selaras

/// Beginning a rencana aksi, or taking it anew from agreement and budget.
enum SusunRencanaAksi {
  static let jalur = "/perangkat-daerah/{unit}/susun-rencana-aksi/{tahun}/{jabatan}"

  static func alamat(_ context: PageContext, _ unit: String, _ tahun: Int, _ jabatan: String) -> String {
    context.tautan("/perangkat-daerah/\(unit)/susun-rencana-aksi/\(tahun)/\(jabatan)")
  }

  static func tampilkan(_ request: RouteRequest) throws -> Reply { .page(try SusunRencanaAksiPage(request)) }

  static func simpan(_ request: RouteRequest) async throws -> Reply {
    let page = try SusunRencanaAksiPage(request)
    guard let draft = page.penyusunan else { return .refusedForm(page) }
    guard let period = request.isian["periode"].flatMap(Periode.Jenis.init(rawValue:)) else {
      return try ditolak(request, CommandSlip("periode", "Periode belum dipilih. Pilih triwulan atau bulan."))
    }
    let text = { (name: String) -> String? in
      let value = request.isian.teks(name)
      return value.contains { !$0.isWhitespace } ? value : nil
    }
    let facts = draft.fakta(periode: period, alasan: text("alasan"), catatan: text("catatan"))
    let key = KunciRencanaAksi(tahun: page.tahun, jabatan: page.jabatan.id, nomor: draft.nomor)
    let seen = request.isian.terlihat(page.objek, unit: page.unit.id)
    if let failure = await request.catat(facts, terlihat: [seen]) {
      return try ditolak(request, CommandSlip(failure.penolakan?.bidang, failure.pesan))
    }
    return .redirect(
      RuangRencanaAksi.alamat(request.context, page.unit.id, key, "/isi"),
      pesan:
        "\(Count(draft.bagian.count).of("baris")) diambil dari perjanjian dan anggaran. \(draft.nomor == 0 ? "Isi target dan anggarannya." : "Yang sudah terisi dalam rencana aksi sebelumnya ikut dimuat; ubah yang perlu disesuaikan.")"
    )
  }

  private static func ditolak(_ request: RouteRequest, _ slip: CommandSlip) throws -> Reply {
    var page = try SusunRencanaAksiPage(request.sekarang())
    page.fields = SentFields(request.isian, slip, bidang: ["periode", "alasan", "catatan"])
    return .refusedForm(page)
  }
}

/// The form by which a rencana aksi is begun.
struct SusunRencanaAksiPage: Page {
  let context: PageContext
  let unit: UnitState
  let tahun: Int
  let jabatan: JabatanDitetapkan
  /// What agreement and budget give; `nil` where something must be recorded first.
  let penyusunan: PenyusunanRencanaAksi?
  /// What must be recorded first; `nil` for nothing.
  let halangan: String?
  var fields = SentFields()

  init(_ request: RouteRequest) throws(WebError) {
    let unit = try request.unit()
    guard let year = request.parameters["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year),
      let post = request.parameters["jabatan"].flatMap({ unit.organisasi.jabatan[$0] })
    else { throw .tidakDitemukan("Jabatan ini tidak ada. Pilih dari daftar rencana aksi.") }
    context = request.context
    self.unit = unit
    tahun = year
    jabatan = post
    do throws(Penolakan) {
      penyusunan = try PenyusunanRencanaAksi(context.state, unit: unit.id, tahun: year, jabatan: post.id)
      halangan = nil
    } catch {
      penyusunan = nil
      halangan = error.pesan
    }
  }

  private var nomor: Int { penyusunan?.nomor ?? 0 }
  var objek: Objek { .rencanaAksi(tahun: tahun, jabatan: jabatan.id, nomor: nomor) }
  /// The draft that is taken anew; `nil` for none.
  private var draf: RencanaAksi? { penyusunan?.sebelumnya.flatMap { $0.isi.nomor == nomor ? $0 : nil } }
  var judul: String { "Susun \(NamaRencanaAksi.singkat(nomor: nomor)) \(jabatan.nama) tahun \(tahun)" }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] {
    context.jejak(unit) + [
      Jejak(nama: "Rencana aksi", alamat: context.tautan(unit: unit.id, "/rencana-aksi", tahun: tahun))
    ]
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      if let penyusunan {
        formulir(penyusunan)
      } else {
        p(.class("ringkas")) { "Rencana aksi ini belum dapat disusun. \(halangan ?? "")" }
        p {
          a(.href(context.tautan(unit: unit.id, "/perjanjian", tahun: tahun))) { "Buka perjanjian kinerja" }
        }
      }
    }
  }

  private func formulir(_ draft: PenyusunanRencanaAksi) -> HTML {
    HTML {
      p(.class("ringkas")) { ringkasan(draft) }
      janjiBerubah
      if draf != nil {
        p { "Isian per periode, penanggung jawab, dan langkah yang sudah ada dipertahankan." }
      }
      FormFrame(
        alamat: SusunRencanaAksi.alamat(context, unit.id, tahun, jabatan.id), token: context.formToken,
        draf: context.pengguna?.account.name, isBelumDisimpan: !fields.galat.isEmpty
      ).html {
        SeenField(unit: unit, objek: objek).html
        SelectField(
          nama: "periode", judul: "Target dan anggaran per",
          pilihan: RencanaAksiDitetapkan.periodeTersedia.map { .init(nilai: $0.rawValue, nama: $0.rawValue) },
          nilai: fields.nilai("periode", (draf ?? draft.sebelumnya)?.isi.periode.rawValue ?? "triwulan"),
          petunjuk: draf == nil ? nil : "Mengganti periode mengosongkan isian per periode yang sudah ada.",
          galat: fields.galat("periode")
        ).html
        if draft.nomor > 0 {
          TextArea(
            nama: "alasan", judul: "Alasan perubahan", nilai: fields.nilai("alasan", draf?.isi.alasan ?? ""),
            petunjuk: "Apa yang berubah, misalnya pagu APBD perubahan atau perubahan perjanjian kinerja.",
            galat: fields.galat("alasan"), baris: 3, isRequired: true
          ).html
        }
        TextArea(
          nama: "catatan", judul: "Catatan (bila perlu)", nilai: fields.nilai("catatan", draf?.isi.catatan ?? ""),
          petunjuk: "Misalnya dari mana angkanya berasal.", galat: fields.galat("catatan"), baris: 2
        ).html
        p(.class("berderet")) {
          button { draf == nil ? "Susun rencana aksi" : "Perbarui dari perjanjian dan anggaran" }
          a(.href(context.tautan(unit: unit.id, "/rencana-aksi", tahun: tahun))) { "Batal" }
        }
      }
    }
  }

  /// That the agreement should be changed first, where its programs are no longer those of the budget: what is begun now
  /// would be looked at again after it.
  @HTMLBuilder private var janjiBerubah: HTML {
    if let review = context.peninjauanPk(unit, tahun: tahun).first(where: { $0.jabatan.id == jabatan.id }) {
      div(.class("kilat", "perhatian")) {
        p {
          strong { "Ubah perjanjian kinerjanya lebih dahulu. " }
          "Program atau pagu dalam perjanjian ini tidak lagi sama dengan anggaran; rencana aksi yang disusun sekarang memakai pagu anggaran, dan perlu ditinjau lagi sesudah perjanjiannya diubah."
        }
        ul { for line in review.uraian { li { line } } }
        if SusunPk.boleh(context, unit) {
          p { a(.href(SusunPk.alamat(context, unit.id, tahun, jabatan.id))) { "Susun perubahan perjanjian" } }
        }
      }
    }
  }

  /// Why only targets are taken.
  private func tanpaProgram(_ draft: PenyusunanRencanaAksi) -> String {
    draft.janji.program.isEmpty
      ? "Perjanjian ini tidak memuat program, sehingga hanya targetnya yang dijabarkan."
      : "\(Count(draft.janji.program.count).of(TingkatAnggaran.sebutan(draft.janji.program.map(\.tingkatAnggaran)))) dalam perjanjian ini tidak ada lagi dalam anggaran tahun \(tahun), sehingga hanya targetnya yang dijabarkan."
  }

  private func ringkasan(_ draft: PenyusunanRencanaAksi) -> String {
    let indicators = draft.bagian.count { $0.tingkat == nil }
    let places = TingkatAnggaran.allCases.compactMap { level -> String? in
      let count = draft.bagian.count { $0.tingkat == level }
      return count == 0 ? nil : Count(count).of(level.nama.lowercased())
    }
    let money = draft.bagian.compactMap(\.pagu).total()
    let budget =
      places.isEmpty
      ? tanpaProgram(draft)
      : "\(places.joined(separator: ", ").awalBesar), pagunya \(money.printedWithCurrency) dari \(draft.versiAnggaran?.nama ?? "anggaran yang tercatat")."
    return
      "\(indicators == 0 ? "Tidak ada indikator yang diambil" : "Yang diambil: \(Count(indicators).of("indikator"))") dari \(JanjiJabatan.nama(draft.janji.nomor)) \(draft.janji.waktuTercetak). \(budget)"
  }
}
