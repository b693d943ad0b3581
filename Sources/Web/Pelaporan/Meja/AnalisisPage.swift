import Foundation
import HTML
import Laporan
import Selaras

/// The points about one tujuan, sasaran or indikator, or about the perangkat daerah as a whole: one point a line.
struct AnalisisPage: Page {
  typealias Jenis = AnalisisDicatat.Jenis

  let meja: Meja
  /// `nil` for the perangkat daerah as a whole.
  let subjek: String?
  /// What is recorded, as lines.
  let tercatat: [Jenis: String]
  /// What stands in the fields.
  var butir: [Jenis: String]
  /// What stood in the fields when they were opened.
  var semula: [Jenis: String]
  /// The last entries that whoever writes has seen; empty where there was none.
  var terlihat: [Jenis: String]
  /// The kinds whose recorded points are shown beside what was typed.
  var bertabrakan: Set<Jenis> = []
  var alasan = ""
  var galat: [ErrorSummary.Butir] = []
  var kabar: String?

  init(_ meja: Meja, _ subjek: String?) {
    self.meja = meja
    self.subjek = subjek
    tercatat = Dictionary(
      uniqueKeysWithValues: Jenis.allCases.map { ($0, Self.lines(meja.pelaporan?.butir($0, subjek: subjek) ?? [])) })
    butir = tercatat
    semula = tercatat
    terlihat = Dictionary(
      uniqueKeysWithValues: Jenis.allCases.map { kind in
        let object = Objek.analisis(tahun: meja.tahun, subjek: subjek, jenis: kind)
        return (kind, meja.unit.riwayat(object).last.map { String($0) } ?? "")
      })
  }

  /// Points as lines; a line end inside a point becomes a blank.
  static func lines(_ points: [String]) -> String {
    points.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: "\n")
  }

  /// Lines as points; empty lines are left out.
  static func points(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  func objek(_ kind: Jenis) -> Objek { .analisis(tahun: meja.tahun, subjek: subjek, jenis: kind) }

  var judul: String { "Analisis: \(subjek.flatMap(meja.namaSubjek) ?? meja.unit.nama), tahun \(meja.tahun)" }
  var tahap: Tahap? { .pelaporan }
  var jejak: [Jejak] { meja.jejakMeja }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      if let kabar { p(.class("kilat"), .role("status")) { kabar } }
      for kind in Jenis.allCases { angka(kind) }
      otomatis
      FormFrame(
        alamat: meja.alamat(analisis: subjek), token: meja.context.formToken, kelas: "formulir menulis",
        draf: meja.context.pengguna?.account.name, isBelumDisimpan: butir != tercatat
      ).html {
        p(.class("petunjuk")) { "Satu butir setiap baris." }
        for kind in Jenis.allCases { bidang(kind) }
        if adaYangTercatat {
          FormField(
            nama: "alasan", judul: "Alasan, bila ada bagian yang dikosongkan", nilai: alasan,
            galat: galat.first { $0.bidang == "alasan" }?.pesan, terpanjang: 2000
          ).html
        }
        p(.class("berderet")) {
          button(.name("aksi"), .value("simpan")) { "Simpan analisis" }
          a(.href(meja.alamat())) { "Kembali ke meja laporan" }
        }
      }
    }
  }

  private var adaYangTercatat: Bool { tercatat.values.contains { !$0.isEmpty } }

  private func angka(_ kind: Jenis) -> HTML {
    let record = meja.pelaporan?.analisis.values.first { $0.isi.subjek == subjek && $0.isi.jenis == kind }?.isi
    guard let figures = record.flatMap(meja.angka), figures.perluDiperiksa else { return .empty }
    return HTML {
      p { strong { kind.nama } }
      AngkaTulisanNote(figures).html
    }
  }

  private func terbaru(_ kind: Jenis) -> HTML {
    let points = Self.points(tercatat[kind] ?? "")
    return div(.class("kilat", "perhatian")) {
      p { "\(kind.nama) yang tersimpan sekarang, sesudah diubah sejak Anda membukanya:" }
      if points.isEmpty { p { Components.nihil("Dikosongkan.") } } else { Components.butir(points) }
    }
  }

  /// What the report says by itself, so that nobody writes it again.
  private var otomatis: HTML {
    let sentences = meja.draf?.kalimatOtomatis(subjek: subjek) ?? []
    guard !sentences.isEmpty else { return .empty }
    return details {
      summary { "Yang dicetak laporan dengan sendirinya" }
      for (name, lines) in sentences {
        p { strong { name } }
        Components.butir(lines)
      }
    }
  }

  private func bidang(_ kind: Jenis) -> HTML {
    let draft = meja.draf?.butir(kind, subjek: subjek) ?? []
    return HTML {
      input(.type("hidden"), .name("terlihat-\(kind.rawValue)"), .value(terlihat[kind] ?? ""))
      input(.type("hidden"), .name("semula-\(kind.rawValue)"), .value(semula[kind] ?? ""))
      if bertabrakan.contains(kind) { terbaru(kind) }
      TextArea(
        nama: kind.rawValue, judul: kind.nama, nilai: butir[kind] ?? "",
        galat: galat.first { $0.bidang == kind.rawValue }?.pesan, baris: 5
      ).html
      if !draft.isEmpty {
        details {
          summary { "Draf \(kind.nama) dari data" }
          Components.butir(draft)
          button(.class("sekunder"), .name("aksi"), .value("draf-\(kind.rawValue)")) {
            "Pakai draf ini"
            span(.class("hanya-pembaca-layar")) { " untuk \(kind.nama)" }
          }
        }
      }
    }
  }
}
