import HTML
import Laporan
import Sakip
import Selaras

/// What an RKPD or Renja of the stage Perubahan changes: on its page what differs, as long as that is short, and on a page
/// of its own all of it.
struct PerubahanRencana {
  /// More rows than these stand on the page of their own only.
  private static let terbanyakDiHalaman = 20

  let ruang: RuangRenja

  private var context: PageContext { ruang.context }
  private var dibandingkan: PerbandinganRencana? { ruang.unit.perencanaan.perbandingan(ruang.rencana) }
  private var hanyaBerubah: Bool { context.query["semua"] != "ya" }
  private var alamat: String { ruang.alamat("/tabel/\(TabelRenja86.perubahan.rawValue)") }

  /// The section of the page of the document; nothing for a document that changes none.
  @HTMLBuilder var ringkasan: HTML {
    if let compared = dibandingkan {
      let changed = compared.berubah
      section(.aria("labelledby", "judul-perubahan")) {
        h2(.id("judul-perubahan")) { "Semula dan menjadi" }
        p { kalimat(compared) }
        if (1...Self.terbanyakDiHalaman).contains(changed.count) { tabel(compared, changed) }
        p {
          a(.href(alamat)) {
            changed.count > Self.terbanyakDiHalaman ? "Lihat semua yang berubah" : "Buka perbandingannya sendiri"
          }
          ". "
          unduhan
        }
      }
    }
  }

  /// What changes, in sentences; `nil` for a document that changes none.
  var kalimat: String? { dibandingkan.map(kalimat) }

  /// The page of its own.
  var html: HTML {
    HTML {
      if let compared = dibandingkan {
        p(.class("kepala-halaman")) { kalimat(compared) }
        saringan
        let rows = hanyaBerubah ? compared.berubah : compared.baris
        if rows.isEmpty {
          p { Components.nihil("Tidak ada baris yang berubah.") }
        } else {
          p(.class("jumlah")) {
            "\(Count(rows.count).of("baris")). "
            unduhan
          }
          tabel(compared, rows)
        }
      } else {
        p { Components.nihil(TabelRenja86.perubahan.ketiadaan) }
      }
    }
  }

  private var unduhan: HTML {
    UnduhTabel(
      context,
      "/data/perangkat-daerah/\(ruang.unit.id)/renja/\(ruang.rencana.id)/\(TabelRenja86.perubahan.rawValue)",
      tentang: TabelRenja86.perubahan.nama
    ).html
  }

  private var saringan: HTML {
    form(.class("saringan"), .method("get"), .action(context.path)) {
      for pair in context.query.pairs where pair.name != "semua" && !pair.value.isEmpty {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      label(.class("pilih")) {
        input(.type("checkbox"), .name("semua"), .value("ya"), .checked(!hanyaBerubah))
        "Juga yang tidak berubah"
      }
      button { "Saring" }
    }
  }

  /// What became of the sub kegiatan and of the whole amount, in sentences.
  private func kalimat(_ compared: PerbandinganRencana) -> String {
    let parts = [PerbandinganPk.Perubahan.berubah, .ditambah, .dihapus].compactMap { change in
      let count = compared.banyak(change, .subKegiatan)
      return count == 0 ? nil : "\(Count(count).printed) \(change.rawValue)"
    }
    let rows = parts.isEmpty ? "tidak ada sub kegiatan yang berubah" : "sub kegiatan \(parts.joined(separator: ", "))"
    return "Terhadap \(compared.semula.nama): \(rows). \(jumlah(compared))"
  }

  private func jumlah(_ compared: PerbandinganRencana) -> String {
    guard let before = compared.paguSemula.jumlah, let after = compared.paguMenjadi.jumlah,
      let change = compared.selisih, let size = compared.besarSelisih
    else { return "Pagunya belum lengkap." }
    guard change != .zero else { return "Pagunya tetap \(after.printedWithCurrency)." }
    return
      "Pagunya \(before.printedWithCurrency) menjadi \(after.printedWithCurrency), \(change > .zero ? "bertambah" : "berkurang") \(size.printedWithCurrency)."
  }

  private func tabel(_ compared: PerbandinganRencana, _ rows: [PerbandinganRencana.Baris]) -> HTML {
    DataTable(
      id: "perubahan-rencana",
      judul: "Semula menurut \(compared.semula.nama), menjadi menurut \(compared.menjadi.nama) (rupiah)",
      kolom: [
        DataTable.Column("Program, kegiatan, sub kegiatan"), DataTable.Column("Perubahan"),
        DataTable.Column("Indikator, target, dan lokasi semula"),
        DataTable.Column("Indikator, target, dan lokasi menjadi"), DataTable.Column("Pagu semula", angka: true),
        DataTable.Column("Pagu menjadi", angka: true), DataTable.Column("Bertambah atau berkurang", angka: true),
      ],
      baris: rows.map(satu),
      kaki: [
        DataTable.Row(
          [
            HTML("Jumlah seluruh baris"), HTML(""), HTML(""), HTML(""), uang(compared.paguSemula.jumlah),
            uang(compared.paguMenjadi.jumlah), uang(compared.selisih),
          ], jenis: "jumlah")
      ],
      catatan: HTML("Pagu di atas sub kegiatan adalah jumlah sub kegiatannya.")
    ).berblok.html
  }

  private func satu(_ row: PerbandinganRencana.Baris) -> DataTable.Row {
    let depth = TingkatAnggaran.allCases.firstIndex(of: row.tingkat) ?? 0
    return DataTable.Row(
      [
        HTML {
          [row.terakhir?.kode, row.terakhir?.nama].compactMap { $0 }.joined(separator: " ")
          if row.unsur.contains(.nama), let before = row.semula?.baris.nama { small { "Semula: \(before)" } }
        },
        HTML {
          row.perubahan.lencana
          if !row.unsur.isEmpty { small { row.unsur.map(\.rawValue).joined(separator: ", ") } }
        }, isi(row, row.semula), isi(row, row.menjadi), pagu(row.semula), pagu(row.menjadi), uang(row.selisih),
      ], jenis: "tingkat-\(max(0, depth - 1))")
  }

  private func isi(_ whole: PerbandinganRencana.Baris, _ side: PerbandinganRencana.Sisi?) -> HTML {
    guard let row = side?.baris else { return Components.nihil("tidak ada") }
    let others = whole.tanpaKolom(side, ruang.unit.perencanaan)
    guard !row.keluaran.isEmpty || !row.lokasi.isEmpty || !others.isEmpty else {
      return Components.nihil("belum ada keluaran")
    }
    return HTML {
      for output in row.keluaran {
        div { "\(output.indikator)\(output.target.map { ": \($0.printed)" } ?? "")" }
      }
      if !row.lokasi.isEmpty { small { "Lokasi: \(row.lokasi)" } }
      for other in others { small { other } }
    }
  }

  private func pagu(_ side: PerbandinganRencana.Sisi?) -> HTML {
    side.map { uang($0.pagu.jumlah) } ?? Components.nihil("tidak ada")
  }

  private func uang(_ amount: Rupiah?) -> HTML {
    amount.map { HTML($0.printed) } ?? Components.nihil("belum diisi")
  }
}
