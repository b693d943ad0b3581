import HTML
import Laporan
import Selaras

extension MejaPage {
  /// The sections that take a text.
  var bagianLaporan: HTML {
    section(.aria("labelledby", "judul-bagian")) {
      h2(.id("judul-bagian")) { "Narasi" }
      p(.class("catatan")) {
        "Tabel, grafik, dan kalimat capaian disusun otomatis dari data; narasi berdiri di depannya. Tanpa narasi, laporan mencetak naskah baku atau tidak mencetak apa-apa."
      }
      ul(.class("butir-meja")) {
        for part in NarasiDitulis.Bagian.allCases { li { baris(part) } }
      }
    }
  }

  private func baris(_ part: NarasiDitulis.Bagian) -> HTML {
    let written = meja.pelaporan?.narasi[part]
    return HTML {
      p {
        if meja.bolehMenulis { a(.href(meja.alamat(part))) { part.nama } } else { strong { part.nama } }
        " "
        keadaan(part, written?.isi)
        if let written, let figures = meja.angka(written.isi) { AngkaTulisanNote(figures).lencana }
      }
      if let written { p(.class("catatan")) { oleh(written.entri) } }
    }
  }

  private func keadaan(_ part: NarasiDitulis.Bagian, _ written: NarasiDitulis?) -> HTML {
    if !dicetak(part) { return Components.lencana("Tidak ada dalam susunan laporan") }
    if written != nil { return Components.lencana("Ditulis", .baik) }
    if part == .gambaranUmum { return Components.lencana("Belum ditulis, wajib", .perhatian) }
    if meja.draf?.baku(part) != nil {
      return Components.lencana("Memakai naskah baku", .kabar)
    }
    return Components.lencana("Belum ditulis")
  }

  /// Whether the layout of the report has the section.
  private func dicetak(_ part: NarasiDitulis.Bagian) -> Bool {
    switch part {
    case .kataPengantar: meja.struktur.bagianAwal.contains(.kataPengantar)
    case .ringkasanEksekutif: meja.struktur.bagianAwal.contains(.ringkasanEksekutif)
    case .suratPernyataan: meja.struktur.suratPernyataan == true
    case .latarBelakang, .maksudTujuan, .gambaranUmum, .perencanaan, .akuntabilitas, .realisasiAnggaran,
      .kinerjaLainnya, .penutup:
      true
    }
  }

  /// The subjects that take points: the perangkat daerah as a whole, and each tujuan and sasaran.
  var daftarAnalisis: HTML {
    section(.aria("labelledby", "judul-analisis")) {
      h2(.id("judul-analisis")) { "Analisis" }
      ul(.class("butir-meja")) {
        for one in subjek { li { barisAnalisis(one.id, one.nama) } }
      }
    }
  }

  private var subjek: [(id: String?, nama: String)] {
    let plan = meja.unit.perencanaan
    let written = Set((meja.pelaporan?.analisis.keys ?? []).compactMap(\.subjek))
    let version = meja.unit.renstra(tahun: meja.tahun)?.id
    return [(nil, "Perangkat daerah secara keseluruhan")]
      + plan.tujuan.semua.map { ($0.id, "Tujuan: \($0.nama(dalam: version))") }
      + plan.sasaran.semua.map { ($0.id, "Sasaran: \($0.nama(dalam: version))") }
      + plan.indikator.semua.filter { written.contains($0.id) }
      .map { ($0.id, "Indikator: \($0.nama(dalam: version))") }
  }

  private func barisAnalisis(_ id: String?, _ name: String) -> HTML {
    let records = (meja.pelaporan?.analisis.values ?? []).filter { $0.isi.subjek == id }
    let kinds = AnalisisDicatat.Jenis.allCases.filter { kind in records.contains { $0.isi.jenis == kind } }
    let figures = records.compactMap { meja.angka($0.isi) }
    return HTML {
      p {
        if meja.bolehMenulis { a(.href(meja.alamat(analisis: id))) { name } } else { strong { name } }
        " "
        kinds.isEmpty ? Components.lencana("Belum ditulis") : Components.lencana("Ditulis", .baik)
        AngkaTulisanNote(
          berubah: figures.flatMap(\.berubah), tidakDitemukan: figures.flatMap(\.tidakDitemukan)
        ).lencana
      }
      if !kinds.isEmpty {
        p(.class("catatan")) {
          "\(kinds.map(\.nama).joined(separator: ", ")). "
          oleh(records.map(\.entri).max())
        }
      }
    }
  }
}
