import HTML
import Journal
import Sakip
import Selaras

/// An import that was applied: what, by whom, where it stands in the journal, and undoing it.
struct ImporTercatatPage: Page {
  let context: PageContext
  let impor: ImporTercatat
  /// The entry of the import.
  let catatan: Envelope?
  /// The entry that undid it.
  let pembatalan: Envelope?
  /// The forms that hold what was imported.
  let formulir: [FormulirImpor]
  /// The reason that was typed.
  var alasan: String?
  /// Why it was not undone.
  var galat: String?

  static func alamat(_ entri: Int64) -> String { "\(ImporPage.path)/catatan/\(entri)" }

  var judul: String { "Impor \(impor.isi.lembar.nama)" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { ImporPage.jejakDiBawah }

  var isi: HTML {
    HTML {
      ErrorSummary(galat.map { [.init(bidang: "alasan", pesan: $0)] } ?? []).html
      h1 { judul }
      p {
        impor.dibatalkan == nil
          ? Components.lencana("diterapkan", .baik) : Components.lencana("dibatalkan", .netral)
      }
      dl(.class("uraian")) {
        dt { "Jenis" }
        dd { impor.isi.jenis.nama }
        dt { "Perangkat daerah" }
        dd { context.cakupan(impor) }
        dt { "Diterapkan" }
        dd { catatan.map(context.pencatat) ?? "tidak diketahui" }
        if let pembatalan {
          dt { "Dibatalkan" }
          dd {
            a(.href(context.tautan("/jurnal/\(pembatalan.sequence)"))) { context.pencatat(pembatalan) }
          }
        }
        dt { "Catatan jurnal" }
        dd { jurnal }
        dt { "Berkas" }
        dd {
          a(.href("\(Self.alamat(impor.entri))/berkas")) { impor.isi.lembar.nama }
          ", sidik (SHA-256) "
          code { impor.isi.lembar.sidik }
        }
      }
      if impor.dibatalkan == nil {
        lanjut
        undo
      }
    }
  }

  private var jurnal: HTML {
    HTML {
      a(.href(context.tautan("/jurnal/\(impor.entri)"))) { "nomor \(Count(Int(impor.entri)).printed)" }
      ", lalu \(Count(impor.isi.banyaknya).of("catatan")) barisnya: "
      a(.href(context.tautan("/jurnal", batasJurnal))) {
        nomorBaris
      }
    }
  }

  private var nomorBaris: String {
    let (first, last) = (impor.rentang.lowerBound, impor.rentang.upperBound)
    let printed = Count(Int(first)).printed
    return first == last ? "nomor \(printed)" : "nomor \(printed) sampai \(Count(Int(last)).printed)"
  }

  private var batasJurnal: [(String, String)] {
    [("sesudah", String(impor.rentang.lowerBound - 1)), ("sebelum", String(impor.rentang.upperBound + 1))]
  }

  /// The forms in which what was imported stands now.
  @HTMLBuilder private var lanjut: HTML {
    if !formulir.isEmpty {
      p { impor.isi.jenis == .realisasi ? "Ajukan realisasinya dari formulir:" : "Lihat dalam formulir:" }
      ul {
        for form in formulir {
          li { a(.href(form.alamat(context))) { form.judul(context) } }
        }
      }
    }
  }

  private var undo: HTML {
    section(.aria("labelledby", "judul-batal")) {
      h2(.id("judul-batal")) { "Batalkan impor" }
      p {
        "Setiap nilai kembali seperti sebelum impor ini; yang sebelumnya kosong menjadi kosong lagi. Riwayatnya tetap ada di jurnal. Tidak dapat dilakukan bila salah satu nilainya sudah diubah atau diproses sesudahnya."
      }
      FormFrame(alamat: "\(Self.alamat(impor.entri))/batal", token: context.formToken).html {
        FormField(
          nama: "alasan", judul: "Alasan pembatalan", nilai: alasan, galat: galat, terpanjang: 2000, isRequired: true
        ).html
        button(.class("sekunder")) { "Batalkan impor" }
      }
    }
  }
}

extension PageContext {
  /// The perangkat daerah that the rows of an import are about, in words.
  func cakupan(_ impor: ImporTercatat) -> String {
    impor.isi.perangkatDaerah.map { state.unit[$0]?.nama ?? $0 } ?? "Seluruh pemerintah daerah"
  }

  /// Who recorded an entry, in what role, and when.
  func pencatat(_ entry: Envelope) -> String {
    "\(zona.printed(entry.head.time)) oleh \(entry.head.author.actor) (\(EventNames.peran(entry.head.author.role, state)))"
  }
}
