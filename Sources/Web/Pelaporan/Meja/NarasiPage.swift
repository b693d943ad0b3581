import Document
import HTML
import Journal
import Laporan
import Selaras

/// One narrative of a report: its text, the draft beside it, and what stood there before.
struct NarasiPage: Page {
  /// How many earlier texts are shown; the rest stands in the journal.
  private static let mostEarlier = 5
  /// How much of an earlier text is shown.
  private static let longestShown = 600

  let meja: Meja
  let bagian: NarasiDitulis.Bagian
  /// The entries that touched the text, oldest first.
  let catatan: [Envelope]
  /// What stands in the field.
  var teks: String
  /// The reason of a withdrawal that was refused.
  var alasan: String?
  /// The last entry that whoever writes has seen of the text; empty when there was none.
  var terlihat: String
  var galat: [ErrorSummary.Butir] = []
  /// Whether the text is shown as the report will print it.
  var adaPratinjau = false
  /// What was just done to the field, without recording it.
  var kabar: String?

  init(_ meja: Meja, _ bagian: NarasiDitulis.Bagian, selaras: Selaras.Application) async throws {
    self.meja = meja
    self.bagian = bagian
    catatan = try await selaras.entries(meja.unit.riwayat(Self.objek(meja, bagian)))
    teks = meja.pelaporan?.narasi[bagian]?.isi.teks ?? ""
    terlihat = Self.terakhir(catatan)
  }

  private static func terakhir(_ entries: [Envelope]) -> String { entries.last.map { String($0.sequence) } ?? "" }

  static func objek(_ meja: Meja, _ bagian: NarasiDitulis.Bagian) -> Objek {
    .narasi(tahun: meja.tahun, bagian: bagian)
  }

  var judul: String { "\(bagian.nama): narasi \(meja.unit.nama) tahun \(meja.tahun)" }
  var tahap: Tahap? { .pelaporan }
  var jejak: [Jejak] { meja.jejakMeja }

  private var tercatat: Tercatat<NarasiDitulis>? { meja.pelaporan?.narasi[bagian] }

  /// Whether somebody else has touched the text since it was opened.
  private var isOutrun: Bool { terlihat != Self.terakhir(catatan) }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      if let kabar { p(.class("kilat"), .role("status")) { kabar } }
      if let tercatat, let figures = meja.angka(tercatat.isi) { AngkaTulisanNote(figures).html }
      if isOutrun {
        p(.class("kilat", "perhatian")) {
          "\(bagian.nama) sudah diubah sejak Anda membukanya. Isian Anda belum disimpan; bandingkan dengan yang terbaru sebelum menyimpan."
        }
      }
      if isOutrun || galat.contains(where: { $0.bidang == "teks" }), let tercatat, tercatat.isi.teks != teks {
        terbaru(tercatat.isi)
      }
      if adaPratinjau { pratinjau }
      formulir
      riwayat
      if tercatat != nil { pencabutan }
    }
  }

  private func terbaru(_ saved: NarasiDitulis) -> HTML {
    details {
      summary { "Teks yang tersimpan sekarang" }
      div(.class("pratinjau")) { MarkdownReader.html(saved.teks) }
    }
  }

  private var formulir: HTML {
    FormFrame(
      alamat: meja.alamat(bagian), token: meja.context.formToken, kelas: "formulir menulis berdampingan",
      draf: meja.context.pengguna?.account.name, isBelumDisimpan: teks != tercatat?.isi.teks ?? ""
    ).html {
      input(.type("hidden"), .name("terlihat"), .value(terlihat))
      div {
        TextArea(
          nama: "teks", judul: "Teks \(bagian.nama)", nilai: teks,
          petunjuk:
            "Pisahkan paragraf dengan baris kosong. **tebal**, *miring*, dan \u{201C}- \u{201D} di awal baris untuk daftar.",
          galat: galat.first { $0.bidang == "teks" }?.pesan, baris: 14
        ).html
        p(.class("berderet")) {
          button(.name("aksi"), .value("simpan")) { "Simpan teks" }
          button(.class("sekunder"), .name("aksi"), .value("pratinjau")) { "Lihat hasilnya" }
          a(.href(meja.alamat())) { "Kembali ke meja laporan" }
        }
      }
      draf
    }
  }

  private var draf: HTML {
    section(.class("draf"), .aria("labelledby", "judul-draf")) {
      h2(.id("judul-draf")) { "Draf dari data" }
      if let text = meja.draf?.teks(bagian) {
        div(.class("pratinjau")) { MarkdownReader.html(text) }
        p(.class("catatan")) {
          meja.draf?.baku(bagian) == nil
            ? "Angka pada draf mengikuti data hari ini; angka pada teks yang disimpan tidak ikut berubah."
            : "Tanpa teks, laporan mencetak naskah ini dengan sendirinya."
        }
        button(.class("sekunder"), .name("aksi"), .value("draf")) {
          teks.allSatisfy(\.isWhitespace) ? "Pakai draf ini" : "Tambahkan draf di bawah teks"
        }
      } else {
        p {
          Components.nihil(
            "Tidak ada draf: yang dapat dikatakan data sudah dicetak laporan dengan sendirinya, atau datanya belum ada."
          )
        }
      }
    }
  }

  private var pratinjau: HTML {
    section(.id("pratinjau"), .aria("labelledby", "judul-pratinjau")) {
      h2(.id("judul-pratinjau")) { "Hasilnya dalam laporan" }
      p(.class("catatan")) { "Belum disimpan." }
      div(.class("pratinjau")) { MarkdownReader.html(teks) }
      let notices = MarkdownReader.read(teks).notices
      if !notices.isEmpty { Components.butir(notices.map(\.description)) }
    }
  }

  private var riwayat: HTML {
    section(.aria("labelledby", "judul-riwayat")) {
      h2(.id("judul-riwayat")) { "Teks sebelumnya" }
      let earlier = catatan.dropLast(tercatat == nil ? 0 : 1).suffix(Self.mostEarlier).reversed()
      if earlier.isEmpty { p { Components.nihil("Belum ada teks sebelumnya.") } }
      for entry in earlier { terdahulu(entry) }
    }
  }

  private func terdahulu(_ entry: Envelope) -> HTML {
    let context = meja.context
    let old = NarasiDitulis(entry)
    return details {
      summary {
        "\(context.zona.printed(entry.time)), oleh \(entry.head.author.actor): \(EventNames.nama(entry.head.kind))"
      }
      if let old {
        div(.class("pratinjau")) {
          p { old.teks.count > Self.longestShown ? old.teks.prefix(Self.longestShown) + "…" : old.teks }
        }
        FormFrame(alamat: meja.alamat(bagian), token: context.formToken, kelas: "sebaris").html {
          input(.type("hidden"), .name("terlihat"), .value(terlihat))
          input(.type("hidden"), .name("entri"), .value(String(entry.sequence)))
          button(.class("sekunder"), .name("aksi"), .value("kembalikan")) { "Pakai lagi teks ini" }
        }
      }
      p { a(.href(context.tautan("/jurnal/\(entry.sequence)"))) { "Catatan jurnal \(entry.sequence)" } }
    }
  }

  private var pencabutan: HTML {
    details(.open(alasan != nil || galat.contains { $0.bidang == "alasan" })) {
      summary { "Cabut teks ini" }
      p {
        "Laporan lalu mencetak naskah baku, atau tidak mencetak apa-apa, pada bagian ini. Teks yang dicabut tetap ada dalam riwayat."
      }
      FormFrame(alamat: meja.alamat(bagian), token: meja.context.formToken).html {
        input(.type("hidden"), .name("terlihat"), .value(terlihat))
        FormField(
          nama: "alasan", judul: "Alasan mencabut", nilai: alasan, galat: galat.first { $0.bidang == "alasan" }?.pesan,
          terpanjang: 2000, isRequired: true
        ).html
        button(.class("sekunder"), .name("aksi"), .value("cabut")) { "Cabut teks" }
      }
    }
  }
}
