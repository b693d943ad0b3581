import Document
import Selaras

/// BAB I.
struct BabPendahuluan {
  let lkjip: Lkjip

  var bab: Section {
    let organisation = BagianOrganisasi(
      unit: lkjip.unit, tahun: lkjip.tahun, struktur: lkjip.struktur, sel: lkjip.sel)
    return Section(
      "PENDAHULUAN",
      sections: [
        Section("Latar Belakang", blocks: lkjip.narasi(.latarBelakang)),
        Section("Landasan Hukum", blocks: organisation.landasanHukum),
        Section("Maksud dan Tujuan", blocks: lkjip.narasi(.maksudTujuan)),
        Section("Gambaran Umum", blocks: lkjip.narasi(.gambaranUmum) + organisation.gambaranUmum),
        Section("Struktur Organisasi", blocks: organisation.strukturOrganisasi),
        Section("Sistematika Penulisan", blocks: sistematika),
      ])
  }

  private var sistematika: [Block] {
    [
      "Laporan ini disusun dengan sistematika sebagai berikut:",
      .list(
        ItemList(
          .bullet,
          [
            "BAB I Pendahuluan memuat latar belakang, landasan hukum, maksud dan tujuan, gambaran umum, dan struktur organisasi.",
            "BAB II Perencanaan Kinerja memuat rencana strategis, rencana kerja, indikator kinerja utama, dan perjanjian kinerja.",
            "BAB III Akuntabilitas Kinerja memuat capaian kinerja, realisasi anggaran, \(lkjip.struktur.efisiensi ? "analisis efisiensi sumber daya, " : "")dan kinerja lainnya.",
            "BAB IV Penutup memuat kesimpulan dan upaya perbaikan.",
          ])),
    ]
  }
}
