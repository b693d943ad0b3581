import Selaras

/// What a section of the LKjIP says where nobody wrote a text for it.
struct NaskahBaku {
  let lkjip: Lkjip

  /// The text, without any markup; `nil` where the section then has no text of its own.
  func teks(_ bagian: NarasiDitulis.Bagian) -> String? {
    let (unit, tahun) = (lkjip.unit.nama, lkjip.tahun)
    return switch bagian {
    case .kataPengantar:
      "Laporan ini disusun berdasarkan Peraturan Pemerintah Nomor 8 Tahun 2006, Peraturan Presiden Nomor 29 Tahun 2014, dan Peraturan Menteri PANRB Nomor 53 Tahun 2014 sebagai pertanggungjawaban \(unit) atas perjanjian kinerja Tahun \(tahun)."
    case .latarBelakang:
      "\(unit) wajib mempertanggungjawabkan pelaksanaan perjanjian kinerja Tahun \(tahun) dalam laporan kinerja menurut Peraturan Presiden Nomor 29 Tahun 2014."
    case .maksudTujuan:
      "Laporan ini menjadi bahan pertanggungjawaban dan evaluasi kinerja \(unit) Tahun \(tahun) serta bahan perbaikan perencanaan tahun berikutnya."
    case .perencanaan: perencanaan
    case .penutup:
      "Demikian laporan kinerja \(unit) Tahun \(tahun) disusun sebagai pertanggungjawaban atas pelaksanaan perjanjian kinerja dan sebagai bahan perbaikan kinerja tahun berikutnya."
    case .suratPernyataan: "Pernyataan \(lkjip.jabatan) belum ditulis."
    case .ringkasanEksekutif, .gambaranUmum, .akuntabilitas, .realisasiAnggaran, .kinerjaLainnya: nil
    }
  }

  private var perencanaan: String? {
    guard let misi = lkjip.unit.perencanaan.tujuan.semua.compactMap(\.misi).first, let pemda = lkjip.pemda,
      let wording = lkjip.misi.rumusan(nomor: misi)
    else { return nil }
    return
      "Dalam RPJMD \(pemda.nama) Tahun \(pemda.periode.printed), \(lkjip.unit.nama) mendukung misi \(Kalimat.urutan(misi)), yaitu \(Kalimat.awalKecil(wording))."
  }
}
