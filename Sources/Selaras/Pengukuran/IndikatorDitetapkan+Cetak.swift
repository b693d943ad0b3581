public import Sakip

extension IndikatorDitetapkan {
  /// The value of a period as the year made of it is printed: with the decimals of the indikator. The value of a whole
  /// year is printed as it was entered.
  public func tercetak(_ nilai: Nilai) -> Nilai {
    frekuensi == .tahun ? nilai : nilai.berdesimal(desimalTerbatas)
  }

  /// A recorded value in words: the inputs of a share where it is one.
  public func tertulis(_ recorded: RealisasiTercatat) -> String {
    recorded.masukan == nil
      ? recorded.nilai.map { tercetak($0).printed } ?? recorded.nilaiTertulis
      : recorded.nilaiTertulis
  }
}
