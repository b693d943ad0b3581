/// A document with what its tables and sentences claim: what every rule works on.
public struct BahanReviu: Sendable {
  /// The document.
  public let naskah: Naskah
  /// Its tables with the meaning of their columns, in order.
  public let tabel: [TabelTerbaca]
  /// Its sentences with their figures, in order.
  public let kalimat: [Kalimat]
  /// Its paragraphs and items with the figures in them and what they stand for, in order.
  let uraian: [Uraian]
  /// Its paragraphs, captions and cells with their words, in order.
  public let potongan: [PotonganTeks]
  /// Whose report it is and of which year.
  public let identitas: IdentitasNaskah
  /// The names that its tables print.
  let nama: DaftarNama
  /// What its tables say about indikator.
  let indikator: [PernyataanIndikator]
  /// Its sheets of fields, in order.
  let lembar: [LembarDefinisi]
  /// Its fields of sheets with the columns of tables that say the same.
  let padananLembar: [PadananLembar]
  /// Where it says that the plan or its targets were changed, in order.
  let perubahanRencana: [Letak]

  /// Reads a document.
  public init(_ naskah: Naskah) {
    self.naskah = naskah
    tabel = naskah.tabel.map(TabelTerbaca.init)
    kalimat = naskah.alinea.flatMap(Kalimat.pecah)
    uraian = Uraian.semua(naskah)
    potongan = PotonganTeks.semua(naskah)
    identitas = IdentitasNaskah(naskah)
    nama = DaftarNama(tabel)
    indikator = PernyataanIndikator.semua(tabel, tahun: identitas.tahun)
    lembar = LembarDefinisi.semua(naskah)
    padananLembar = PadananLembar.terbukti(lembar, tabel)
    perubahanRencana = Self.perubahanRencana(naskah)
  }
}
