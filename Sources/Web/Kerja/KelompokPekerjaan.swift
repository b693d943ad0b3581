import Selaras

/// Work of one kind, as the list of a person shows it.
struct KelompokPekerjaan {
  let jenis: Pekerjaan.Jenis
  /// In the order in which to look at them.
  let baris: [Pekerjaan]

  /// How many things wait.
  var banyak: Int { baris.reduce(0) { $0 + $1.banyak } }

  /// The groups, in the order of what waits.
  static func semua(_ work: [Pekerjaan]) -> [KelompokPekerjaan] {
    work.map(\.jenis).tanpaUlangan.map { kind in
      KelompokPekerjaan(jenis: kind, baris: work.filter { $0.jenis == kind })
    }
  }

  /// The heading.
  var judul: String {
    switch jenis {
    case .dikembalikan: "Dikembalikan untuk diperbaiki"
    case .terlambat: "Terlambat diisi"
    case .jatuhTempo: "Perlu diisi"
    case .mendatang: "Segera jatuh tempo"
    case .terkunci: "Terkunci dan belum diisi"
    case .terkunciDikembalikan: "Terkunci sebelum diperbaiki"
    case .dibuka: "Isian yang dibuka kembali"
    case .menungguVerifikasi: "Menunggu verifikasi Anda"
    case .menungguPersetujuan: "Menunggu persetujuan Anda"
    case .belumDireviu: "Laporan yang belum direviu"
    case .tanpaTindakLanjut: "Rekomendasi tanpa tindak lanjut"
    case .menungguTanggapan: "Temuan reviu yang menunggu tanggapan"
    case .menungguPutusan: "Penjelasan yang menunggu putusan Anda"
    case .menungguDukungan: "Permintaan dukungan yang menunggu jawaban"
    case .dukunganDijawab: "Permintaan dukungan yang sudah dijawab"
    case .perjanjianDikembalikan: "Perjanjian kinerja yang dikembalikan"
    case .perjanjianMenunggu: "Perjanjian kinerja yang menunggu persetujuan Anda"
    case .perjanjianDiKertas: "Perjanjian kinerja yang menunggu naskah bertanda tangan"
    case .perjanjianPerluDitinjau: "Perjanjian kinerja yang perlu ditinjau ulang"
    case .rencanaAksiDikembalikan: "Rencana aksi yang dikembalikan"
    case .rencanaAksiMenunggu: "Rencana aksi yang menunggu persetujuan Anda"
    case .rencanaAksiPerluDitinjau: "Rencana aksi yang perlu ditinjau ulang"
    case .merah: "Capaian rendah"
    }
  }

  /// What to do, in one sentence.
  func petunjuk(_ peran: Peran) -> String {
    switch jenis {
    case .dikembalikan: "Baca alasannya, perbaiki, lalu ajukan kembali."
    case .terlambat: "Tenggatnya sudah lewat. Isi dan ajukan sekarang."
    case .jatuhTempo: "Periodenya sudah berakhir."
    case .mendatang: "Periodenya belum berakhir; siapkan angka dan buktinya."
    case .terkunciDikembalikan:
      peran == .administrator
        ? "Dikembalikan, dan batas pengisian lewat sebelum diperbaiki. Buka kembali dengan alasan bila masih harus diperbaiki."
        : "Dikembalikan, dan batas pengisian lewat sebelum diperbaiki. Minta administrator membukanya kembali."
    case .terkunci:
      peran == .administrator
        ? "Batas pengisian sudah lewat. Buka kembali dengan alasan bila masih harus diisi."
        : "Batas pengisian sudah lewat. Minta administrator membukanya kembali."
    case .dibuka: "Administrator membukanya untuk sementara. Isi dan ajukan sebelum hari terakhirnya lewat."
    case .menungguVerifikasi: "Periksa kesesuaian nilai dan buktinya."
    case .menungguPersetujuan: "Sudah diverifikasi; angka menjadi resmi sesudah Anda setujui."
    case .belumDireviu: "Periksa naskahnya, isi daftar uji, lalu nyatakan reviu."
    case .tanpaTindakLanjut: "Belum satu pun tindak lanjut dicatat."
    case .menungguTanggapan: "Perbaiki naskahnya lalu unggah lagi, atau jelaskan mengapa angkanya benar."
    case .menungguPutusan: "Terima penjelasannya, atau tolak dengan alasan."
    case .menungguDukungan:
      peran == .kepala
        ? "Perangkat daerah lain meminta kontribusi. Terima, atau tolak dengan alasan."
        : "Perangkat daerah lain meminta kontribusi. Usulkan jawabannya kepada kepala."
    case .dukunganDijawab:
      "Yang ditolak menunggu Anda: ubah atau cabut permintaannya, atau ubah simpulnya. Yang diterima hanya dikabarkan."
    case .perjanjianDikembalikan: "Baca alasannya, susun ulang, lalu ajukan kembali."
    case .perjanjianMenunggu: "Baca target dan programnya, lalu setujui, atau kembalikan dengan alasan."
    case .perjanjianDiKertas:
      "Pihaknya tidak mempunyai akun. Mintakan tanda tangannya, lalu catat nomor, tanggal, dan berkas naskahnya."
    case .perjanjianPerluDitinjau:
      "Program atau pagunya tidak lagi sama dengan anggaran. Susun perubahan perjanjian; bila perjanjiannya tetap, minta Bapperida mengecualikan temuan K.508 dengan alasan."
    case .rencanaAksiDikembalikan: "Baca alasannya, perbaiki isinya, lalu ajukan kembali."
    case .rencanaAksiMenunggu: "Baca target dan anggaran per periode, lalu setujui, atau kembalikan dengan alasan."
    case .rencanaAksiPerluDitinjau:
      "Perjanjian, target, atau pagunya berubah sesudah disetujui. Susun perubahannya, atau nyatakan tetap dengan alasan."
    case .merah: "Capaian pada paruh bawah skala kategorinya."
    }
  }
}
