import HTML
import Laporan
import Sakip
import Selaras

/// All agreements of a perangkat daerah in one archive: ordered, waited for or given up, downloaded.
struct BundelPage: Page {
  static let jalur = "/perangkat-daerah/{unit}/bundel-perjanjian/{tahun}"

  let context: PageContext
  let unit: UnitState
  let tahun: Int
  let jabatan: [PilihanPk]
  /// How far it is; `nil` before it is ordered.
  let progress: BundelJobs.Progress?
  /// Whether the visitor ordered it, and may give it up.
  let isOwn: Bool

  var judul: String { "Unduh semua perjanjian kinerja \(unit.nama) tahun \(tahun)" }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] {
    context.jejak(unit) + [
      Jejak(nama: "Perjanjian kinerja", alamat: context.tautan(unit: unit.id, "/perjanjian", tahun: tahun))
    ]
  }

  static func alamat(
    _ context: PageContext, _ unit: String, _ tahun: Int, _ parameters: [(String, String)] = []
  ) -> String {
    context.tautan("/perangkat-daerah/\(unit)/bundel-perjanjian/\(tahun)", parameters)
  }

  /// Seconds until the browser asks again: long enough to reach the button by keyboard.
  var refreshAfter: Int? {
    switch progress {
    case .menunggu, .dibuat: 5
    case .selesai, .gagal, nil: nil
    }
  }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Satu arsip (ZIP) berisi \(Count(jabatan.count).of("perjanjian")) yang ditetapkan: tiap jabatan sebagai PDF dan DOCX, dan semuanya dalam satu PDF untuk dicetak."
      }
      keadaan
      p {
        a(.href(context.tautan(unit: unit.id, "/perjanjian", tahun: tahun))) { "Kembali ke perjanjian kinerja" }
      }
    }
  }

  private var keadaan: HTML {
    switch progress {
    case nil:
      tombol("susun", "Susun arsip")
    case .menunggu(let before):
      HTML {
        p(.role("status")) {
          "Arsip menunggu giliran\(before > 0 ? "; \(Count(before).printed) arsip lain lebih dahulu" : ""). Halaman ini memperbarui diri tiap lima detik, dan boleh ditinggalkan."
        }
        batal
      }
    case .dibuat(let done, let all):
      HTML {
        p(.role("status")) {
          "\(done < all ? "\(Count(done).printed) dari \(Count(all).of("perjanjian")) selesai dibuat" : "Semua perjanjian selesai dibuat; satu PDF yang memuat semuanya sedang disusun"). Halaman ini memperbarui diri tiap lima detik, dan boleh ditinggalkan."
        }
        HTML.progressBar(done, of: all + 1)
        batal
      }
    case .selesai(let data):
      HTML {
        p(.role("status")) { "Arsip siap diunduh." }
        p {
          a(.class("tombol"), .href(context.tautanIni(dengan: ["ambil": "ya"]))) {
            "Unduh arsip (\(Count(max(1, data.count / 1024)).printed) KB)"
          }
        }
        p { a(.href(Self.alamat(context, unit.id, tahun))) { "Susun lagi dari data terbaru" } }
      }
    case .gagal(let reason):
      HTML {
        p(.role("alert")) { "Arsip tidak dapat dibuat. \(reason)" }
        tombol("susun", "Coba lagi")
      }
    }
  }

  private var batal: HTML { isOwn ? tombol("batal", "Batalkan penyusunan") : .empty }

  private func tombol(_ action: String, _ title: String) -> HTML {
    FormFrame(alamat: context.tautanIni(), token: context.formToken).html {
      p {
        if action == "batal" {
          button(.class("sekunder"), .name("aksi"), .value(action)) { title }
        } else {
          button(.name("aksi"), .value(action)) { title }
        }
      }
    }
  }
}

/// Orders, shows and sends archives of agreements.
enum BundelHandler {
  static func tampilkan(_ request: RouteRequest) async throws -> Reply {
    let (unit, year) = try LaporanPages.target(request, .pkSemua)
    var progress: BundelJobs.Progress?
    var isOwn = false
    if let key = try kunci(request.context, unit, year) {
      progress = await request.services.bundel.known(key)
      isOwn = await request.services.bundel.isOrdered(key, oleh: akun(request))
    } else if let key = await request.services.bundel.found(kini(request.context, unit, year), oleh: akun(request)) {
      return .redirect(alamat(request.context, key))
    }
    if case .selesai(let data) = progress, request.context.query["ambil"] == "ya" {
      return .download(
        data, contentType: "application/zip", fileName: "perjanjian-kinerja-\(unit.id)-\(year).zip")
    }
    let page = BundelPage(
      context: request.context, unit: unit, tahun: year, jabatan: BundelPk.pilihan(unit, tahun: year),
      progress: progress, isOwn: isOwn)
    return .passingPage(page, refreshAfter: page.refreshAfter)
  }

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let (unit, year) = try LaporanPages.target(request, .pkSemua)
    let context = request.context
    let address = BundelPage.alamat(context, unit.id, year)
    if request.isian["aksi"] == "batal" {
      guard let key = try kunci(context, unit, year) else { return .redirect(address) }
      await request.services.bundel.cancel(key, oleh: akun(request))
      return .redirect(address, pesan: "Penyusunan arsip dibatalkan.")
    }
    let key = try await request.services.bundel.order(
      kini(context, unit, year),
      IsiBundel(unit: unit.id, tahun: year, jabatan: BundelPk.pilihan(unit, tahun: year), hari: context.hari),
      state: context.state, oleh: akun(request))
    return .redirect(alamat(context, key))
  }

  private static func alamat(_ context: PageContext, _ key: BundelJobs.Key) -> String {
    BundelPage.alamat(context, key.unit, key.tahun, [("posisi", String(key.posisi)), ("hari", key.hari.iso)])
  }

  /// What an archive that is ordered now is known by.
  private static func kini(_ context: PageContext, _ unit: UnitState, _ year: Int) -> BundelJobs.Key {
    BundelJobs.Key(unit: unit.id, tahun: year, posisi: context.state.posisi, hari: context.hari, per: context.per)
  }

  /// The archive that the address names; `nil` for none. Its day stands there too: at midnight it is still the same.
  private static func kunci(
    _ context: PageContext, _ unit: UnitState, _ year: Int
  ) throws(WebError) -> BundelJobs.Key? {
    guard let position = try context.query.number("posisi", in: 1...Int64.max) else { return nil }
    let day = context.query["hari"].flatMap { Tanggal(iso: $0) } ?? context.hari
    return BundelJobs.Key(unit: unit.id, tahun: year, posisi: position, hari: day, per: context.per)
  }

  private static func akun(_ request: RouteRequest) -> String { request.context.pengguna?.account.name ?? "" }
}
