import Sakip

/// The columns of a sheet of a plan that say how an indikator is measured.
enum KolomIndikator {
  static let satuan = KolomImpor.isian("Satuan", "%, LKD, dokumen; - untuk indeks")
  static let jenis = KolomImpor.isian("Jenis nilai", daftar(JenisNilai.self))
  static let arah = KolomImpor.isian("Arah yang baik", "naik bila makin tinggi makin baik, turun bila makin rendah")
  static let agregasi = KolomImpor.isian("Nilai setahun", daftar(Agregasi.self))
  static let frekuensi = KolomImpor.isian("Diukur setiap", daftar(Periode.Jenis.self))
  static let desimal = KolomImpor.isian("Banyak desimal", "0 sampai 6")
  static let predikat = KolomImpor.isian("Urutan predikat", "yang terbaik lebih dahulu, dipisahkan titik koma")
  static let skala = KolomImpor.isian("Skala predikat", "kode skala yang memberi predikat pada angka; - bila tidak ada")
  static let pembilang = KolomImpor.isian("Pembilang", "bila nilainya dihitung dari perbandingan; - bila tidak")
  static let penyebut = KolomImpor.isian("Penyebut", "yang dihitung di bawah garis; - bila tidak")
  static let utama = KolomImpor.isian("IKU", "ya bila Indikator Kinerja Utama, tidak bila bukan")
  static let kondisiAwal = KolomImpor.isian("Kondisi awal", "nilai sebelum rencana dimulai; - bila tidak diketahui")
  static let tahunAwal = KolomImpor.isian("Tahun kondisi awal", "empat angka; - bila tidak diketahui")

  static let semua = [
    satuan, jenis, arah, agregasi, frekuensi, desimal, predikat, skala, pembilang, penyebut, utama, kondisiAwal,
    tahunAwal,
  ]

  static let bidang = [
    "satuan": satuan.nama, "jenis": jenis.nama, "polaritas": arah.nama, "agregasi": agregasi.nama,
    "frekuensi": frekuensi.nama, "desimal": desimal.nama, "urutanPredikat": predikat.nama, "skala": skala.nama,
    "perbandingan": pembilang.nama, "utama": utama.nama, "kondisiAwal": kondisiAwal.nama,
  ]

  private static func daftar<Pilihan: RawRepresentable<String> & CaseIterable>(_ type: Pilihan.Type) -> String {
    Pilihan.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
