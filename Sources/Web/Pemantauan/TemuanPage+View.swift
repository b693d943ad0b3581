import HTML
import Sakip
import Selaras

extension TemuanPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      formulir
      p(.class("jumlah")) {
        "\(temuan.isEmpty ? "Tidak ada temuan" : Count(temuan.count).of("temuan")). "
        UnduhTabel(context, "\(PemantauanPage.path)/temuan", saringan.parameter).html
      }
      if temuan.isEmpty {
        p { Components.nihil("Tidak ada temuan yang cocok dengan saringan ini.") }
      } else {
        tabel.html
        langkah.html(context, nama: "Halaman daftar")
      }
    }
  }

  private var formulir: HTML {
    form(.class("saringan"), .method("get"), .action("\(PemantauanPage.path)/temuan")) {
      if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
      if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
      FilterField(
        nama: "jenis", judul: "Jenis temuan", pilihan: TemuanKelengkapan.Jenis.allCases.map { ($0.rawValue, $0.nama) },
        terpilih: saringan.jenis?.rawValue
      ).html
      if !pelaku.peran.terikatUnit {
        FilterField(
          nama: "unit", judul: "Perangkat daerah", pilihan: kelengkapan.baris.map { ($0.unit, $0.nama) },
          terpilih: saringan.unit
        ).html
      }
      FilterField(
        nama: "bulan", judul: "Bulan", pilihan: NamaBulan.semua.enumerated().map { (String($0 + 1), $1) },
        terpilih: saringan.bulan.map { String($0) }
      ).html
      button { "Saring" }
      if !saringan.parameter.isEmpty { a(.href(Self.alamat(context))) { "Hapus saringan" } }
    }
  }

  private var tabel: DataTable {
    DataTable(
      id: "temuan", judul: "Temuan, per perangkat daerah dan bulan",
      kolom: ["Perangkat daerah", "Periode", "Jenis", "Temuan"].map { DataTable.Column($0) },
      baris: langkah.isi(temuan).map { finding in
        let unit = context.state.unit[finding.unit]
        return DataTable.Row([
          HTML(unit?.nama ?? finding.unit), periode(finding, unit), HTML(finding.jenis.nama), HTML(finding.uraian),
        ])
      })
  }

  /// The period; for who may mend it, the way to its form.
  private func periode(_ finding: TemuanKelengkapan, _ unit: UnitState?) -> HTML {
    if finding.jenis == .belanjaBelumDicatat {
      guard let unit, RealisasiAnggaranDicatat.wewenang.mengizinkan(pelaku, unit) else {
        return HTML(finding.periode.nama)
      }
      return a(.href(context.tautan(BelanjaPage.alamat(unit.id, finding.periode)))) { finding.periode.nama }
    }
    guard unit?.boleh(pelaku, .ajukan) == true else { return HTML(finding.periode.nama) }
    return a(.href(context.tautan(unit: finding.unit, "/pengukuran/\(MonthAddress.text(finding.periode))"))) {
      finding.periode.nama
    }
  }
}
