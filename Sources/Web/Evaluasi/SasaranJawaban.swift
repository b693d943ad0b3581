import Selaras

extension NaskahPage.Baris {
  /// Whether an action can be about it at all: what is not explained is not judged.
  func menerima(_ action: KirimanTemuan.Aksi) -> Bool {
    ![.diterima, .ditolak].contains(action) || telaah.tanggapan?.isi.tanggapan == .dijelaskan
  }

  /// Whether it has been answered, or decided, by those who would do it now: to say it to many overwrites nothing unasked.
  func sudah(_ action: KirimanTemuan.Aksi) -> Bool {
    switch action {
    case .diterima, .ditolak: telaah.keadaan == .diterima || telaah.keadaan == .ditolak
    case .diperbaiki, .dijelaskan: SaringanNaskah.Keadaan(telaah.keadaan) != .terbuka
    // An explanation that waits is accepted with its own words.
    case .jelaskanTerima: telaah.keadaan != .dijelaskan && SaringanNaskah.Keadaan(telaah.keadaan) != .terbuka
    case .cabut: false
    }
  }
}

extension KirimanTemuan.Aksi {
  /// What a finding is that needs it no more.
  var sebutanSudah: String { [.diterima, .ditolak].contains(self) ? "dinilai" : "ditanggapi" }
}
