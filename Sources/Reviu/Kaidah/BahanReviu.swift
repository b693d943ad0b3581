/// A document with what its tables and sentences claim: what every rule works on.
public struct BahanReviu: Sendable {
  /// The document.
  public let naskah: Naskah
  /// Its tables with the meaning of their columns, in order.
  public let tabel: [TabelTerbaca]
  /// Its sentences with their figures, in order.
  public let kalimat: [Kalimat]
  /// Whose report it is and of which year.
  public let identitas: IdentitasNaskah
  /// The names that its tables print.
  let nama: DaftarNama

  /// Reads a document.
  public init(_ naskah: Naskah) {
    self.naskah = naskah
    tabel = naskah.tabel.map(TabelTerbaca.init)
    kalimat = naskah.alinea.flatMap(Kalimat.pecah)
    identitas = IdentitasNaskah(naskah)
    nama = DaftarNama(tabel)
  }
}
