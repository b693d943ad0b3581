import HTML
import Selaras

/// How far the reading of a document is that was sent, and how it ended.
struct BacaanPage: Page {
  let ruang: RuangReviu
  let pesanan: PesananReviu
  let keadaan: ReviuJobs.Keadaan
  /// The reason that was sent, and why it is refused.
  var alasan = ""
  var galat: [ErrorSummary.Butir] = []

  static func show(_ request: RouteRequest) async throws -> Reply {
    let room = try RuangReviu(request)
    let id = request.parameters["bacaan"] ?? ""
    guard let (order, state) = await request.services.reviu.keadaan(id, unit: room.unit.id, tahun: room.tahun) else {
      throw WebError.tiadaLagi(
        "Bacaan naskah ini tidak dikenal lagi: sudah lama selesai, atau situs dimulai ulang sebelum selesai. Lihat daftar versinya; bila naskahnya tidak ada di sana, unggah sekali lagi.",
        nama: room.judul, alamat: room.alamat())
    }
    var page = BacaanPage(ruang: try RuangReviu(request.sekarang()), pesanan: order, keadaan: state)
    page.alasan = order.janggal?.alasan ?? ""
    return .passingPage(page, refreshAfter: page.refreshAfter)
  }

  var judul: String { "Membaca \(pesanan.nama)" }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { ruang.jejakDiBawah }

  /// Seconds until the browser asks again; `nil` when there is nothing to wait for.
  var refreshAfter: Int? { if case .berjalan = keadaan { 1 } else { nil } }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("kepala-halaman")) { "\(pesanan.naskah.nama) \(ruang.unit.nama) tahun \(ruang.tahun)" }
      switch keadaan {
      case .berjalan(let step): berjalan(step)
      case .berakhir(.tercatat(let version)): selesai(version)
      case .berakhir(.sama(let version)):
        p(.role("status")) {
          "Isi berkas ini sama dengan versi \(version), dan pemeriksaan menemukan hal yang sama. Tidak ada versi baru."
        }
        tautanTemuan(version)
      case .berakhir(.janggal(_, let odd)): janggal(odd)
      case .berakhir(.gagal(let reason)):
        div(.class("ringkasan-galat"), .role("alert")) {
          h2 { "Naskah tidak diterima" }
          p { reason }
        }
        p { "Tidak ada yang dicatat. " }
        p { a(.class("tombol"), .href(ruang.alamat() + "#judul-unggah")) { "Kembali dan unggah lagi" } }
        if ruang.bolehMenjawab {
          FormFrame(alamat: ruang.alamat("/baca/\(pesanan.id)"), token: ruang.context.formToken).html {
            button(.class("sekunder"), .name("aksi"), .value("batal")) { "Hapus dari daftar kiriman" }
          }
        }
      }
    }
  }

  private func berjalan(_ step: TahapReviu) -> HTML {
    HTML {
      p(.role("status")) { "\(step.uraian) Halaman ini memperbarui diri setiap detik." }
      if case .memeriksa(let done, let all) = step, all > 0 {
        progress(.max(String(all)), .value(String(done)), .aria("label", "Kaidah yang selesai")) {
          "\(done) dari \(all)"
        }
      } else {
        progress(.aria("label", "Naskah sedang dikerjakan")) { "sedang dikerjakan" }
      }
      ol(.class("langkah-baca")) {
        for (number, name) in langkah {
          li(.aria("current", number == step.nomor ? "step" : nil)) {
            name
            if number < step.nomor { " (selesai)" }
          }
        }
      }
      p {
        "Halaman ini boleh ditutup: naskahnya tetap dibaca, dan dicatat atas nama \(pesanan.pelaku.akun) bila sesuai dengan yang dikirim."
      }
    }
  }

  /// The steps that this order takes.
  private var langkah: [(Int, String)] {
    TahapReviu.langkah.enumerated().map { ($0.offset, $0.element) }.filter { pesanan.isDisusun || $0.0 != 1 }
  }

  private func selesai(_ number: Int) -> HTML {
    let versions = ruang.evaluasi.versi(pesanan.naskah, tahun: ruang.tahun)
    let own = versions.first { $0.isi.versi == number }?.isi
    let earlier = versions.last { $0.isi.versi < number }?.isi
    return HTML {
      if let own {
        p(.role("status")) {
          "Selesai: versi \(number) tercatat. \(own.ringkasanTemuan) \(Count(own.diperiksa).printed) angka, cacah, nama, dan tanggal diperiksa."
        }
        if let more = own.tidakDimuat {
          p { "\(Count(more).printed) temuan lain tidak dimuat karena terlalu banyak; setiap galat didahulukan." }
        }
        if let odd = own.janggal { KeteranganJanggal(janggal: odd).html }
        if let earlier { perbandingan(PerbandinganNaskah(dari: earlier, ke: own), own, earlier) }
      }
      tautanTemuan(number)
    }
  }

  private func perbandingan(_ both: PerbandinganNaskah, _ own: NaskahDireviu, _ earlier: NaskahDireviu) -> HTML {
    HTML {
      p { ringkasan(both, own, earlier) }
      KeraguanPerbandingan(both).html
    }
  }

  private func ringkasan(_ both: PerbandinganNaskah, _ own: NaskahDireviu, _ earlier: NaskahDireviu) -> HTML {
    HTML {
      "Dibandingkan dengan versi \(earlier.versi): \(Count(both.hilang.count).of("temuan")) hilang, \(Count(both.tetap.count).of("temuan")) tetap, \(Count(both.baru.count).of("temuan")) baru. "
        .replacing("belum ada temuan", with: "tidak ada temuan")
      a(.href(ruang.alamat(own, "/perbandingan", [("dengan", String(earlier.versi))]))) { "Lihat perbandingannya" }
    }
  }

  private func tautanTemuan(_ version: Int) -> HTML {
    p {
      a(.class("tombol"), .href(ruang.alamat("/\(pesanan.naskah.rawValue)/\(version)"))) {
        "Buka temuan versi \(version)"
      }
    }
  }
}

extension NaskahDireviu {
  /// `5 galat dan 12 peringatan ditemukan.`
  var ringkasanTemuan: String {
    let (wrong, odd) = (cacah(.galat), cacah(.peringatan))
    let parts = [wrong > 0 ? "\(Count(wrong).printed) galat" : nil, odd > 0 ? "\(Count(odd).printed) peringatan" : nil]
      .compactMap(\.self)
    return parts.isEmpty
      ? "Tidak ada pertentangan yang dapat dibuktikan dari naskah ini."
      : "\(parts.joined(separator: " dan ")) ditemukan."
  }
}
