/// Why a line of `selaras hitung` cannot be computed; names the field and says in Indonesian what to do.
enum HitungError: Error, Hashable, CustomStringConvertible {
  case bukanJSON
  case bukanObjek
  case kolomTidakDikenal(String)
  case kolomGanda(String)
  case kolomTidakAda(KolomHitung)
  case pasanganTidakAda(KolomHitung, ada: KolomHitung)
  case bukanTeks(String)
  case bukanTeksAtauBilanganBulat(KolomHitung)
  case bilanganPecahan(KolomHitung, String)
  case bukanDaftarTeks(KolomHitung)
  case kebijakanBukanObjek
  case pilihanTidakDikenal(String, text: String, pilihan: [String])
  case tanpaNilai(KolomHitung, Ketiadaan)
  case nilai(KolomHitung, NilaiError)
  case angka(KolomHitung, NumberReadingError)
  case kurangDariNol(KolomHitung)
  case capaian(CapaianError)
  case paguNol
  case capaianNol

  var description: String {
    switch self {
    case .bukanJSON:
      "Baris bukan JSON yang sah. Tulis satu objek JSON per baris, misalnya {\"target\":\"2,37\",\"realisasi\":\"2,69\",\"polaritas\":\"turun\"}."
    case .bukanObjek:
      "Baris bukan objek JSON. Tulis kolom di antara kurung kurawal, misalnya {\"target\":\"2,37\",\"realisasi\":\"2,69\",\"polaritas\":\"turun\"}."
    case .kolomTidakDikenal(let kolom):
      "\(kolom.quotable): kolom tidak dikenal. Kolom yang dikenal: \(KolomHitung.allCases.map(\.rawValue).joined(separator: ", "))."
    case .kolomGanda(let kolom):
      "\(kolom): ditulis lebih dari satu kali. Tulis satu kali saja."
    case .kolomTidakAda(let kolom):
      "\(kolom.rawValue): belum diisi. Tambahkan kolom \(kolom.rawValue)."
    case .pasanganTidakAda(let kolom, let ada):
      "\(kolom.rawValue): belum diisi, sedangkan \(ada.rawValue) diisi. Isi keduanya atau hilangkan keduanya."
    case .bukanTeks(let kolom):
      "\(kolom): harus berupa teks di antara tanda petik."
    case .bukanTeksAtauBilanganBulat(let kolom):
      "\(kolom.rawValue): harus berupa teks di antara tanda petik, misalnya \"87,65\", atau bilangan bulat."
    case .bilanganPecahan(let kolom, let token):
      "\(kolom.rawValue): \(token.quotable) adalah bilangan JSON yang bukan bilangan bulat, yang dapat berubah nilainya karena disimpan sebagai pecahan biner. Tulis sebagai teks dengan koma desimal, misalnya \"87,65\"."
    case .bukanDaftarTeks(let kolom):
      "\(kolom.rawValue): harus berupa daftar teks, yang terbaik lebih dahulu, misalnya [\"WTP\",\"WDP\"]."
    case .kebijakanBukanObjek:
      "kebijakan: harus berupa objek, misalnya {\"target-nol-turun\":\"tidak-diukur\"}."
    case .pilihanTidakDikenal(let kolom, let text, let pilihan):
      "\(kolom): \u{201C}\(text.quotable)\u{201D} tidak dikenal. Pilih salah satu: \(pilihan.joined(separator: ", "))."
    case .tanpaNilai(let kolom, let ketiadaan):
      "\(kolom.rawValue): belum ada nilai (\(ketiadaan.sebab)). Isi nilainya; yang kosong tidak sama dengan 0."
    case .nilai(let kolom, let error):
      "\(kolom.rawValue): \(error.description)"
    case .angka(let kolom, let error):
      "\(kolom.rawValue): \(error.description)"
    case .kurangDariNol(let kolom):
      "\(kolom.rawValue): tidak boleh kurang dari 0."
    case .capaian(let error):
      "\(Self.kolom(error)): \(error.description)"
    case .paguNol:
      "pagu: pagu 0, sehingga serapan tidak dapat dihitung. Perbaiki pagu, atau hilangkan pagu dan serap."
    case .capaianNol:
      "realisasi: capaian 0, sehingga efisiensi tidak dapat dihitung. Perbaiki realisasi, atau hilangkan pagu dan serap."
    }
  }

  private static func kolom(_ error: CapaianError) -> String {
    switch error {
    case .jenisNilaiBerbeda: "realisasi"
    case .predikatTidakDikenal: "predikat"
    case .tidakDiukur: "target"
    }
  }
}
