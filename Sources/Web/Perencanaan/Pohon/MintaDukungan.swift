import HTML
import Selaras

/// Asking another perangkat daerah to contribute to a node.
enum MintaDukungan {
  static func tampilkan(_ request: RouteRequest) throws -> Reply { .page(try MintaDukunganPage(request)) }

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    var page = try MintaDukunganPage(request)
    page.isi(request.isian)
    if request.isian["aksi"] == "cabut" { return try await cabut(request, page, request.isian["mitra"] ?? "") }
    let partners = page.mitraDiminta
    guard !partners.isEmpty else {
      page.galat = [.init(bidang: "mitra", pesan: "Pilih perangkat daerah yang diminta, satu atau beberapa.")]
      return .refusedForm(page)
    }
    if let other = partners.first(where: { !page.adaPadaTahunPohon($0) }) {
      page.galat = [
        .init(
          bidang: "mitra",
          pesan:
            "\(request.context.state.unit[other]?.nama ?? other) tidak ada pada tahun \(request.context.tahun). Pilih perangkat daerah tahun itu, atau buka pohon kinerja tahun yang lain."
        )
      ]
      return .refusedForm(page)
    }
    let words = request.isian["kontribusi"] ?? ""
    let all = partners.map { partner in
      DukunganLintasDicatat(
        unit: page.simpul.unit, simpulPohon: page.simpul.id, mitra: partner, kontribusi: words,
        indikator: page.indikator(partner))
    }
    // Among several, those that were asked before keep what was asked of them and their answers.
    let kept = partners.count == 1 || request.isian.isChecked(MintaDukunganPage.ganti) ? [] : page.mitraLama
    let facts = all.filter { !kept.contains($0.mitra) && (partners.count == 1 || !page.isSudahDiminta($0)) }
    guard !facts.isEmpty else {
      page.galat = [
        .init(
          bidang: "mitra",
          pesan:
            "Semua yang dipilih sudah diminta. Pilih perangkat daerah lain, atau centang bahwa kontribusi mereka diganti dengan yang baru."
        )
      ]
      return .refusedForm(page)
    }
    guard let failure = await request.catat(facts, terlihat: facts.map { page.terlihat(request, $0.mitra) }) else {
      let name =
        facts.count == 1
        ? request.context.state.unit[facts[0].mitra]?.nama ?? facts[0].mitra : Count(facts.count).of("perangkat daerah")
      return .redirect(
        request.context.tautan(page.simpul.kunci) + "#judul-dukungan",
        pesan:
          "Permintaan tersimpan. \(name) menjawabnya: operator mengusulkan, kepala memutuskan.\(lama(facts.count, partners.count))"
      )
    }
    return try ditolak(request, page, failure)
  }

  private static func lama(_ asked: Int, _ chosen: Int) -> String {
    chosen > asked
      ? " \(Count(chosen - asked).of("perangkat daerah")) yang sudah diminta tetap dengan permintaannya semula." : ""
  }

  private static func cabut(_ request: RouteRequest, _ page: MintaDukunganPage, _ partner: String) async throws -> Reply
  {
    let withdrawal = PencatatanDicabut(
      unit: page.simpul.unit, objek: .dukunganLintas(simpulPohon: page.simpul.id, mitra: partner),
      alasan: request.isian["alasan"] ?? "")
    guard let failure = await request.catat([withdrawal], terlihat: [page.terlihat(request, partner)]) else {
      return .redirect(
        request.context.tautan(page.simpul.kunci) + "#judul-dukungan",
        pesan: "Permintaan dicabut; \(request.context.state.unit[partner]?.nama ?? partner) tidak perlu menjawabnya.")
    }
    return try ditolak(request, page, failure)
  }

  private static func ditolak(
    _ request: RouteRequest, _ page: MintaDukunganPage, _ failure: CommandFailure
  ) throws -> Reply {
    var refused = try MintaDukunganPage(request.sekarang())
    refused.isi(request.isian)
    let field = failure.penolakan?.bidang
    refused.galat = [
      .init(bidang: ["mitra", "kontribusi", "alasan"].first { $0 == field }, pesan: failure.pesan)
    ]
    return .refusedForm(refused)
  }
}

/// The page on which a contribution is asked for, changed or withdrawn.
struct MintaDukunganPage: Page {
  let ruang: RuangPohon
  let simpul: SimpulPohonDitetapkan
  /// The partners that are ticked; the one whose request is changed.
  private var mitra: Set<String>
  /// Whether everybody who was not asked yet is.
  private var isSeluruhnya = false
  /// Whether those who were asked before are asked for the new contribution.
  private var isDiganti = false
  private var kontribusi: String
  private var alasan = ""
  private let diminta: [DukunganLintas]
  var galat: [ErrorSummary.Butir] = []

  init(_ request: RouteRequest) throws(WebError) {
    ruang = try RuangPohon(request)
    let node = try ruang.simpul(request.parameters["simpul"])
    simpul = node
    diminta = request.context.state.dukunganLintas(dari: ruang.unit).filter { $0.simpul == node.kunci }
    let chosen = request.context.query["mitra"] ?? ""
    mitra = chosen.isEmpty ? [] : [chosen]
    kontribusi = diminta.first { $0.mitra == chosen }?.permintaan.isi.kontribusi ?? ""
  }

  mutating func isi(_ sent: FormValues) {
    mitra = Set(sent.all("mitra").filter { !$0.isEmpty })
    isSeluruhnya = sent.isChecked(Self.seluruhnya)
    kontribusi = sent["kontribusi"] ?? kontribusi
    alasan = sent["alasan"] ?? ""
    isDiganti = sent.isChecked(Self.ganti)
  }

  /// The box that replaces what was asked before.
  static let ganti = "ganti"

  /// Who was asked before.
  var mitraLama: Set<String> { Set(diminta.map(\.mitra)) }

  /// The box that asks everybody.
  private static let seluruhnya = "seluruhnya"

  /// Who is asked, in the order of the list.
  var mitraDiminta: [String] {
    pilihan.map(\.nilai).filter { mitra.contains($0) || isSeluruhnya && belumDiminta.contains($0) }
      + mitra.filter { chosen in !pilihan.contains { $0.nilai == chosen } }.sorted()
  }

  private var belumDiminta: Set<String> { Set(pilihan.map(\.nilai)).subtracting(mitraLama) }

  /// Whether a partner was asked the very same before.
  func isSudahDiminta(_ fact: DukunganLintasDicatat) -> Bool {
    diminta.contains { $0.mitra == fact.mitra && $0.permintaan.isi == fact }
  }

  /// The indikator of the partner that was asked for before; changing the words keeps it.
  func indikator(_ partner: String) -> String? { diminta.first { $0.mitra == partner }?.permintaan.isi.indikator }

  /// What the reader of the form saw of what is asked of a partner.
  func terlihat(_ request: RouteRequest, _ partner: String) -> Terlihat {
    request.isian.terlihat(
      .dukunganLintas(simpulPohon: simpul.id, mitra: partner), unit: simpul.unit, bidang: Self.bidang(partner))
  }

  private static func bidang(_ partner: String) -> String { "terlihat-\(partner)" }

  /// The last entry of each request of this node, of withdrawn ones too.
  private var terlihat: HTML {
    HTML {
      for unit in context.state.daftarUnit {
        let seen = ruang.unit.terlihat(.dukunganLintas(simpulPohon: simpul.id, mitra: unit.id))
        if let entry = seen.entri { input(.type("hidden"), .name(Self.bidang(unit.id)), .value(String(entry))) }
      }
    }
  }

  private var context: PageContext { ruang.context }

  /// The way to change what is asked of a partner, or to withdraw it.
  static func tautanUbah(_ one: DukunganLintas, _ context: PageContext) -> HTML {
    a(
      .href(
        context.tautan(
          "/perangkat-daerah/\(one.simpul.unit)/pohon/simpul/\(one.simpul.id)/dukungan", [("mitra", one.mitra)]))
    ) {
      "Ubah atau cabut"
      span(.class("hanya-pembaca-layar")) {
        " permintaan kepada \(context.state.unit[one.mitra]?.nama ?? one.mitra)"
      }
    }
  }

  /// The request that is changed or withdrawn; `nil` for a new one.
  private var tercatat: DukunganLintas? {
    guard mitra.count == 1, context.query["mitra"] == mitra.first else { return nil }
    return diminta.first { mitra.contains($0.mitra) }
  }

  var judul: String { tercatat == nil ? "Minta dukungan perangkat daerah lain" : "Ubah atau cabut permintaan dukungan" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak(simpul) }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Untuk \u{201C}\(simpul.kondisi)\u{201D}. Kepala perangkat daerah yang diminta menerima atau menolak dengan alasan. Meminta lagi dari satu mitra mengganti permintaannya, dan mitra menjawab kembali."
      }
      FormFrame(alamat: alamat, token: context.formToken).html {
        terlihat
        if let tercatat {
          input(.type("hidden"), .name("mitra"), .value(tercatat.mitra))
          p { "Diminta dari \(context.state.unit[tercatat.mitra]?.nama ?? tercatat.mitra)." }
        } else {
          mitraDipilih
        }
        TextArea(
          nama: "kontribusi", judul: "Kontribusi yang diminta", nilai: kontribusi,
          petunjuk: "Apa yang diharapkan terjadi oleh mitra, dan dengan apa diukur.", galat: pesan("kontribusi"),
          baris: 3,
          isRequired: true
        ).html
        div(.class("tombol-formulir")) {
          button { tercatat == nil ? "Kirim permintaan" : "Simpan perubahan" }
          a(.href(context.tautan(simpul.kunci))) { "Batal" }
        }
      }
      if !diminta.isEmpty { pencabutan }
    }
  }

  @HTMLBuilder private var mitraDipilih: HTML {
    if belumDiminta.count > 1 {
      BoxGroup(
        nama: Self.seluruhnya, judul: "Seluruh perangkat daerah",
        kotak: [
          .init(
            nilai: "ya", nama: "Minta dari semua yang belum diminta (\(Count(belumDiminta.count).printed))",
            isTicked: isSeluruhnya)
        ]
      ).html
    }
    BoxGroup(
      nama: "mitra", judul: "Perangkat daerah yang diminta",
      kotak: pilihan.map { choice in
        .init(
          nilai: choice.nilai,
          nama: belumDiminta.contains(choice.nilai) ? choice.nama : "\(choice.nama) (sudah diminta)",
          isTicked: mitra.contains(choice.nilai))
      }, petunjuk: "Satu atau beberapa; masing-masing menjawab sendiri.", galat: pesan("mitra")
    ).html
    if !diminta.isEmpty {
      BoxGroup(
        nama: Self.ganti, judul: "Yang sudah diminta",
        kotak: [
          .init(nilai: "ya", nama: "Ganti juga kontribusi perangkat daerah yang sudah diminta", isTicked: isDiganti)
        ], petunjuk: "Tanpa tanda ini, permintaan kepada mereka dan jawabannya tetap."
      ).html
    }
  }

  private var pencabutan: HTML {
    section(.aria("labelledby", "judul-cabut")) {
      h2(.id("judul-cabut")) { "Cabut permintaan" }
      FormFrame(alamat: alamat, token: context.formToken).html {
        terlihat
        div(.class("bidang")) {
          label(.for("mitra-dicabut")) { "Permintaan kepada" }
          select(.id("mitra-dicabut"), .name("mitra")) {
            for one in diminta {
              option(.value(one.mitra), .selected(mitra.contains(one.mitra))) {
                "\(context.state.unit[one.mitra]?.nama ?? one.mitra) (\(one.keadaan.nama.lowercased()))"
              }
            }
          }
        }
        TextArea(
          nama: "alasan", judul: "Alasan pencabutan", nilai: alasan, galat: pesan("alasan"), baris: 2, isRequired: true
        ).html
        button(.class("sekunder"), .name("aksi"), .value("cabut")) { "Cabut permintaan" }
      }
    }
  }

  private var alamat: String { context.tautan(simpul.kunci, "/dukungan") }

  /// Whether a perangkat daerah exists in the year of the tree; what is not known is refused where it is recorded.
  func adaPadaTahunPohon(_ id: String) -> Bool {
    context.state.unit[id].map { $0.organisasi.identitas.isi.berlaku(tahun: context.tahun) } ?? true
  }

  private var pilihan: [SelectField.Pilihan] {
    context.state.daftarUnit.filter { unit in
      unit.jenis != .pemda && unit.id != simpul.unit && adaPadaTahunPohon(unit.id)
        && unit.organisasi.identitas.isi.selesai.map { $0 >= context.hariIni } ?? true
    }.map { .init(nilai: $0.id, nama: $0.nama) }
  }

  private func pesan(_ field: String) -> String? { galat.first { $0.bidang == field }?.pesan }
}
