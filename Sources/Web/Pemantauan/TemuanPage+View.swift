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
        a(.href(context.tautan("\(PemantauanPage.path)/temuan.csv", saringan.parameter))) { "Unduh daftar (CSV)" }
      }
      if terlihat.isEmpty {
        p { Components.nihil("Tidak ada temuan yang cocok dengan saringan ini.") }
      } else {
        tabel.html
        halamanLain
      }
    }
  }

  private var formulir: HTML {
    form(.class("saringan"), .method("get"), .action("\(PemantauanPage.path)/temuan")) {
      if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
      if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
      pilihan(
        "jenis", "Jenis temuan", TemuanKelengkapan.Jenis.allCases.map { ($0.rawValue, $0.nama) },
        saringan.jenis?.rawValue)
      if !pelaku.peran.terikatUnit {
        pilihan("unit", "Perangkat daerah", kelengkapan.baris.map { ($0.unit, $0.nama) }, saringan.unit)
      }
      pilihan(
        "bulan", "Bulan", NamaBulan.semua.enumerated().map { (String($0 + 1), $1) }, saringan.bulan.map { String($0) })
      button { "Saring" }
      if !saringan.parameter.isEmpty { a(.href(Self.alamat(context))) { "Hapus saringan" } }
    }
  }

  private func pilihan(_ name: String, _ title: String, _ choices: [(String, String)], _ chosen: String?) -> HTML {
    div {
      label(.for("saring-\(name)")) { title }
      select(.id("saring-\(name)"), .name(name)) {
        option(.value(""), .selected(chosen == nil)) { "Semua" }
        for (value, words) in choices { option(.value(value), .selected(value == chosen)) { words } }
      }
    }
  }

  private var tabel: DataTable {
    DataTable(
      id: "temuan", judul: "Temuan, per perangkat daerah dan bulan",
      kolom: ["Perangkat daerah", "Periode", "Jenis", "Temuan"].map { DataTable.Column($0) },
      baris: terlihat.map { finding in
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

  private var halamanLain: HTML {
    let last = (temuan.count + Self.perHalaman - 1) / Self.perHalaman
    guard last > 1 else { return .empty }
    return nav(.class("berurutan"), .aria("label", "Halaman daftar")) {
      ul {
        if halaman > 1 { li { tautan(halaman - 1, "Sebelumnya") } }
        li { "Halaman \(halaman) dari \(last)" }
        if halaman < last { li { tautan(halaman + 1, "Berikutnya") } }
      }
    }
  }

  private func tautan(_ page: Int, _ words: String) -> HTML {
    a(.href(context.tautanIni(dengan: ["halaman": String(page)]))) { words }
  }
}
