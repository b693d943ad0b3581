import HTML
import Selaras

/// The form in which a planner judges an indikator by the criteria of SMART.
struct TelaahSmartForm: ObjectForm {
  /// Who judges.
  static let penelaah: Set<Peran> = TelaahSmartDicatat.wewenang.peran
  static let bidang = Set(KriteriaSmart.allCases.flatMap { [$0.rawValue, catatan($0)] } + ["penilaian"])

  /// What is sent for a criterion.
  enum Jawaban: String, CaseIterable {
    case belum = ""
    case terpenuhi = "ya"
    case tidak

    var nama: String {
      switch self {
      case .belum: "Belum ditelaah"
      case .terpenuhi: "Terpenuhi"
      case .tidak: "Belum terpenuhi"
      }
    }
  }

  let ruang: RuangRencana
  let indikator: IndikatorDitetapkan
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    guard let found = ruang.rencana.indikator[request.parameters["indikator"] ?? ""] else {
      throw WebError.tidakDitemukan("Indikator ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    indikator = found
  }

  var objek: Objek { .telaahSmart(indikator: indikator.id) }
  var alamat: String { Self.alamat(ruang.unit.id, indikator.id) }
  var judul: String { "Telaah SMART \(indikator.nama)" }
  private var tercatat: TelaahSmartDicatat? { ruang.rencana.telaahSmart[indikator.id]?.isi }
  private var halaman: String { context.tautan(unit: ruang.unit.id, "/indikator/\(indikator.id)") + "#judul-smart" }

  static func alamat(_ unit: String, _ indikator: String) -> String {
    "/perangkat-daerah/\(unit)/perencanaan/indikator/\(indikator)/telaah"
  }

  private static func catatan(_ kriteria: KriteriaSmart) -> String { "catatan-\(kriteria.rawValue)" }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      return try await form.cabut(request, pesan: "Telaah dicabut. Catatannya tetap ada dalam riwayat.")
    }
    let judged = KriteriaSmart.allCases.compactMap { one -> TelaahSmartDicatat.Penilaian? in
      let answer = request.isian[one.rawValue].flatMap(Jawaban.init(rawValue:)) ?? .belum
      guard answer != .belum else { return nil }
      return .init(
        kriteria: one, terpenuhi: answer == .terpenuhi, catatan: request.isian[catatan(one)] ?? "")
    }
    let fact = TelaahSmartDicatat(unit: form.ruang.unit.id, indikator: form.indikator.id, penilaian: judged)
    guard fact != form.tercatat else {
      return .redirect(form.halaman, pesan: "Tidak ada yang berubah pada telaah ini.")
    }
    return try await form.simpan(request, [fact], ke: form.halaman, pesan: "Telaah disimpan.")
  }

  var isi: HTML {
    let check = PemeriksaanSmart(indikator, ruang.unit, tahun: context.tahun)
    return HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Yang dapat dilihat dari catatan sudah diperiksa. Nilailah yang hanya dapat dinilai orang; sebutkan alasannya bila belum terpenuhi."
      }
      formulir {
        div(.id("penilaian"), .tabindex(-1)) {
          for one in KriteriaSmart.allCases { kriteria(one, check) }
        }
        p(.class("berderet")) {
          button(.name("aksi"), .value("simpan")) { "Simpan telaah" }
          a(.href(halaman)) { "Batal" }
        }
      }
      pencabutan("telaah", "Penilaian seluruh kriteria indikator ini dicabut.")
    }
  }

  private func kriteria(_ one: KriteriaSmart, _ check: PemeriksaanSmart) -> HTML {
    let recorded = tercatat?.penilaian(one)
    let answer: Jawaban = recorded.map { $0.terpenuhi ? .terpenuhi : .tidak } ?? .belum
    let note = Self.catatan(one)
    return fieldset(.class("bidang")) {
      legend { one.nama }
      Components.butir(check.butir(one).map(\.uraian))
      SelectField(
        nama: one.rawValue, judul: one.pertanyaan,
        pilihan: Jawaban.allCases.map { .init(nilai: $0.rawValue, nama: $0.nama) },
        nilai: fields.nilai(one.rawValue, answer.rawValue), galat: fields.galat(one.rawValue)
      ).html
      TextArea(
        nama: note, judul: "Catatan", nilai: fields.nilai(note, recorded?.catatan ?? ""),
        petunjuk: fields.tersimpan(note, recorded?.catatan ?? ""), galat: fields.galat(note), baris: 2
      ).html
    }
  }
}
