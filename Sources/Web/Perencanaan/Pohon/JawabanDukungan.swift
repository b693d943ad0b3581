import HTML
import Selaras

/// The answer of a partner: the operator proposes, the kepala decides.
enum JawabanDukungan {
  /// The box that accepts without indikator and node.
  static let tanpaUkuran = "tanpa-ukuran"

  static func tampilkan(_ request: RouteRequest) throws -> Reply { .page(try JawabanDukunganPage(request)) }

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    var page = try JawabanDukunganPage(request)
    page.terima(request.isian)
    guard let answer = request.isian["jawaban"].flatMap(DukunganLintasDitanggapi.Jawaban.init(rawValue:)) else {
      page.galat = [.init(bidang: "jawaban", pesan: "Pilih menerima atau menolak.")]
      return .refusedForm(page)
    }
    guard answer != .diterima || page.isTerukur || request.isian.isChecked(tanpaUkuran) else {
      page.galat = [
        .init(
          bidang: tanpaUkuran,
          pesan:
            "Belum ada indikator yang mengukur kontribusi ini dan belum ada simpul yang mewujudkannya. Pilih salah satunya, atau centang bahwa permintaan diterima tanpa keduanya."
        )
      ]
      return .refusedForm(page)
    }
    let unit = page.ruang.unit
    let asked = page.dukungan.simpul
    let fact = DukunganLintasDitanggapi(
      unit: unit.id, permintaan: asked, jawaban: answer, diputuskan: page.memutuskan, alasan: page.alasan,
      indikator: request.isian["indikator"], simpulPohon: request.isian["simpulPohon"])
    // What was asked must still be what was read.
    let seen = [
      request.isian.terlihat(.tanggapanDukungan(permintaan: asked), unit: unit.id),
      request.isian.terlihat(
        .dukunganLintas(simpulPohon: asked.id, mitra: unit.id), unit: asked.unit, bidang: "permintaan-terlihat"),
    ]
    guard let failure = await request.catat([fact], terlihat: seen) else {
      return .redirect(
        page.ruang.alamat("/dukungan"),
        pesan: page.memutuskan
          ? "Putusan tersimpan; \(request.context.state.unit[asked.unit]?.nama ?? asked.unit) melihatnya dalam matriks dukungan lintas."
          : "Usulan tersimpan. Kepala \(unit.nama) memutuskannya.")
    }
    var refused = try JawabanDukunganPage(request.sekarang())
    refused.terima(request.isian)
    let field = failure.penolakan?.bidang
    refused.galat = [
      .init(
        bidang: ["alasan", "indikator", "simpulPohon"].first { $0 == field }, pesan: failure.pesan)
    ]
    return .refusedForm(refused)
  }
}

/// The page on which a partner answers.
struct JawabanDukunganPage: Page {
  let ruang: RuangPohon
  let dukungan: DukunganLintas
  /// Whether who looks decides; else they propose.
  let memutuskan: Bool
  private var jawaban: String
  private(set) var alasan: String
  private var indikator: String
  private var simpulPohon: String
  var galat: [ErrorSummary.Butir] = []

  init(_ request: RouteRequest) throws(WebError) {
    ruang = try RuangPohon(request)
    let key = KunciSimpul(unit: request.parameters["pemilik"] ?? "", id: request.parameters["simpul"] ?? "")
    guard let found = request.context.state.dukunganLintas(key, mitra: ruang.unit.id) else {
      throw .tiadaLagi(
        "Permintaan dukungan ini tidak ada atau sudah dicabut.", nama: "Dukungan lintas \(ruang.unit.nama)",
        alamat: ruang.alamat("/dukungan"))
    }
    dukungan = found
    memutuskan = request.context.pengguna?.account.pelaku.peran == .kepala
    let before = found.tanggapan?.isi
    jawaban = before?.jawaban.rawValue ?? ""
    alasan = before?.alasan ?? ""
    indikator = before?.indikator ?? found.permintaan.isi.indikator ?? ""
    simpulPohon = before?.simpulPohon ?? ""
  }

  /// Whether an own indikator or node is named.
  var isTerukur: Bool { !indikator.isEmpty || !simpulPohon.isEmpty }

  mutating func terima(_ sent: FormValues) {
    jawaban = sent["jawaban"] ?? ""
    alasan = sent["alasan"] ?? ""
    indikator = sent["indikator"] ?? ""
    simpulPohon = sent["simpulPohon"] ?? ""
  }

  private var context: PageContext { ruang.context }

  var judul: String { "Jawab permintaan dukungan" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak + [Jejak(nama: "Dukungan lintas", alamat: ruang.alamat("/dukungan"))] }

  var isi: HTML {
    let owner = context.state.unit[dukungan.simpul.unit]
    return HTML {
      ErrorSummary(galat).html
      h1 { judul }
      Components.daftarIsi([
        (
          "Hasil atau kondisi",
          a(.href(context.tautan(dukungan.simpul))) {
            context.pohon.kondisi(dukungan.simpul)
          }
        ),
        ("Pemilik", HTML(owner?.nama ?? dukungan.simpul.unit)),
        ("Kontribusi yang diminta", HTML(dukungan.permintaan.isi.kontribusi)),
        ("Keadaan", KeadaanDukungan.lencana(dukungan.keadaan)),
      ])
      FormFrame(
        alamat: ruang.alamat("/dukungan/\(dukungan.simpul.unit)/\(dukungan.simpul.id)"), token: context.formToken
      ).html { bidang }
    }
  }

  private var bidang: HTML {
    HTML {
      tersembunyi("terlihat", ruang.unit.terlihat(.tanggapanDukungan(permintaan: dukungan.simpul)).entri)
      tersembunyi("permintaan-terlihat", dukungan.permintaan.entri)
      fieldset(.class(pesan("jawaban") == nil ? "bidang" : "bidang galat"), .id("jawaban")) {
        legend { memutuskan ? "Putusan kepala \(ruang.unit.nama)" : "Usulan kepada kepala \(ruang.unit.nama)" }
        if let problem = pesan("jawaban") { p(.class("pesan-galat")) { problem } }
        div(.class("centang")) {
          pilih(.diterima, "Menerima: kami memberi kontribusi ini")
          pilih(.ditolak, "Menolak, dengan alasan")
        }
      }
      TextArea(
        nama: "alasan", judul: "Alasan atau keterangan", nilai: alasan, petunjuk: "Wajib diisi bila menolak.",
        galat: pesan("alasan"), baris: 3
      ).html
      SelectField(
        nama: "indikator", judul: "Indikator kami yang mengukurnya",
        pilihan: [belum]
          + ruang.unit.perencanaan.indikator.semua.map { one in
            .init(nilai: one.id, nama: context.indikator(one.id, ruang.unit)?.nama ?? one.nama)
          },
        nilai: indikator, galat: pesan("indikator")
      ).html
      SelectField(
        nama: "simpulPohon", judul: "Simpul pohon kinerja kami yang mewujudkannya", pilihan: [belum] + simpulKami,
        nilai: simpulPohon, galat: pesan("simpulPohon")
      ).html
      if let question = pesan(JawabanDukungan.tanpaUkuran) {
        BoxGroup(
          nama: JawabanDukungan.tanpaUkuran, judul: "Kontribusi tanpa ukuran",
          kotak: [.init(nilai: "ya", nama: "Terima tanpa indikator dan tanpa simpul", isTicked: false)], galat: question
        ).html
      }
      div(.class("tombol-formulir")) {
        button { memutuskan ? "Putuskan" : "Usulkan kepada kepala" }
        a(.href(ruang.alamat("/dukungan"))) { "Batal" }
      }
    }
  }

  private var belum: SelectField.Pilihan { .init(nilai: "", nama: "Belum ditentukan") }

  private var simpulKami: [SelectField.Pilihan] {
    context.state.pohonKinerja([ruang.unit]).praurut().compactMap { context.state.simpulPohon($0.kunci) }
      .map { .init(nilai: $0.id, nama: $0.kondisi.ringkas) }
  }

  private func tersembunyi(_ name: String, _ entry: Int64?) -> HTML {
    input(.type("hidden"), .name(name), .value(entry.map { String($0) } ?? ""))
  }

  private func pilih(_ answer: DukunganLintasDitanggapi.Jawaban, _ words: String) -> HTML {
    label {
      input(
        .type("radio"), .name("jawaban"), .value(answer.rawValue), .checked(jawaban == answer.rawValue))
      " "
      words
    }
  }

  private func pesan(_ field: String) -> String? { galat.first { $0.bidang == field }?.pesan }
}
