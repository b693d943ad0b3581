public import Document
import Sakip
public import Selaras

/// What the tables and chapters of an RKPD or Renja are made of.
public struct BahanRenja: Sendable {
  /// The regulation whose form the tables have; a later regulation is another form, not another content of this one.
  public static let bentuk = "Permendagri 86/2017"

  let pemda: PemdaDitetapkan?
  /// Every misi of the RPJMD as its version of the year words it.
  let misi: [PemdaDitetapkan.Misi]
  let unit: UnitState
  let rencana: RencanaTahunanDitetapkan
  let isi: IsiRencana
  let pohon: PohonRencana
  /// The first draft of the RKPD beside this document; `nil` when none is recorded.
  let telaah: TelaahRancanganAwal?
  /// What this document changes; `nil` where it is no Perubahan.
  let perbandingan: PerbandinganRencana?
  let sel = Sel(alamat: { _ in nil }, persenRingkas: true)

  /// Gathers what a document of a perangkat daerah holds.
  public init(state: State, unit: UnitState, rencana: RencanaTahunanDitetapkan) {
    pemda = state.pemda(tahun: rencana.tahun)
    misi = state.misi(tahun: rencana.tahun)
    self.unit = unit
    self.rencana = rencana
    isi = unit.perencanaan.isi(rencana: rencana.id)
    pohon = isi.pohon
    telaah = unit.telaahRancanganAwal(rencana)
    perbandingan = unit.perencanaan.perbandingan(rencana)
  }

  /// Whether the document was never closed.
  var isKonsep: Bool { !unit.perencanaan.sudahDitetapkan(rencana: rencana.id) }

  /// What a document that may still be changed says of itself; `nil` for one that is closed.
  var keteranganTerbuka: String? {
    guard unit.perencanaan.status(rencana: rencana.id) == .terbuka else { return nil }
    return isKonsep
      ? "Konsep. \(rencana.nama) belum ditutup, sehingga isinya masih dapat berubah."
      : "\(rencana.nama) dibuka kembali untuk diperbaiki, sehingga isinya masih dapat berubah."
  }

  /// The year that is planned.
  var tahun: Int { rencana.tahun }

  /// One table; `nil` where nothing is recorded for it.
  public func tabel(_ kind: TabelRenja86) -> Table? {
    switch kind {
    case .evaluasi: isi.evaluasi.count == 0 ? nil : TabelTC29(dokumen: self).tabel
    case .isu: isi.isu.count == 0 ? nil : TabelIsuRenja(dokumen: self).tabel
    case .layanan: isi.layanan.count == 0 ? nil : TabelTC30(dokumen: self).tabel
    case .telaah: telaah.map { TabelTC31(dokumen: self, telaah: $0).tabel }
    case .usulan: isi.usulan.count == 0 ? nil : TabelTC32(dokumen: self).tabel
    case .program: pohon.baris.isEmpty ? nil : TabelTC33(dokumen: self).tabel
    case .perubahan:
      perbandingan.flatMap { $0.berubah.isEmpty ? nil : TabelPerubahanRenja(dokumen: self, perbandingan: $0).tabel }
    }
  }

  /// `3 (tiga) program, 11 (sebelas) kegiatan, dan 31 (tiga puluh satu) sub kegiatan`.
  func cacah(_ tree: PohonRencana) -> String {
    Kalimat.daftar(
      [TingkatAnggaran.program, .kegiatan, .subKegiatan].map {
        "\(Terbilang.angkaDanKata(tree.banyak($0))) \($0.nama.lowercased())"
      })
  }

  /// What is said of the sums of the year and of the next where they leave sub kegiatan out.
  var kekurangan: [String] {
    [kekurangan(pohon.pagu, "pagu indikatif"), kekurangan(pohon.prakiraan, "kebutuhan dana prakiraan maju")]
      .compactMap { $0 }
  }

  /// What is said where a sum leaves sub kegiatan out; `nil` where it leaves none out.
  func kekurangan(_ sum: PohonRencana.Jumlah, _ nama: String) -> String? {
    sum.tanpaJumlah == 0
      ? nil
      : "Jumlah \(nama) belum mencakup \(Terbilang.angkaDanKata(sum.tanpaJumlah)) sub kegiatan yang belum bernilai."
  }
}
