public import Sakip

/// One year of the whole pemda: every perangkat daerah with its figures, and the sums over all of them.
public struct IkhtisarPemda: Sendable {
  /// One perangkat daerah.
  public struct Baris: Sendable {
    /// Who.
    public let identitas: PerangkatDaerahDitetapkan
    /// Its year.
    public let ikhtisar: IkhtisarKinerja
    /// The scale of its year.
    public let skala: SkalaKategori

    /// The class of the mean of its capaian; `nil` when nothing is measured.
    public var kategori: String? { ikhtisar.rekap.rataRata.map(skala.kategori) }
    /// The policies behind that mean and its class.
    public var kebijakan: [String] {
      ikhtisar.rekap.kebijakan + (ikhtisar.rekap.rataRata.map(skala.kebijakan) ?? [])
    }

    /// Why it adds nothing to the pagu of all; `nil` when it does.
    public var tanpaAnggaran: String? { ikhtisar.rincian.isEmpty ? "anggaran belum dicatat" : nil }
    /// Why it is left out of the serapan of all; `nil` when it is counted.
    public var tanpaSerapan: String? {
      tanpaAnggaran ?? (ikhtisar.adaRealisasiAnggaran ? nil : "realisasi anggaran belum dicatat")
    }
  }

  /// How many indikator stand where; the four counts add up to ``jumlah``.
  public struct Hitungan: Sendable, Hashable {
    /// Above 100%.
    public let melampaui: Int
    /// Exactly 100%.
    public let sesuai: Int
    /// Below 100%.
    public let belumTercapai: Int
    /// Without a capaian.
    public let tidakTerukur: Int

    /// All of them.
    public var jumlah: Int { melampaui + sesuai + belumTercapai + tidakTerukur }
    /// Those that reached their target or went beyond it.
    public var tercapai: Int { melampaui + sesuai }
  }

  /// How many perangkat daerah a serapan is of.
  public struct CakupanSerapan: Sendable, Hashable {
    /// Those with recorded spending.
    public let dihitung: Int
    /// All of them.
    public let seluruhnya: Int

    /// Whether every one is counted.
    public var lengkap: Bool { dihitung == seluruhnya }
    /// How many of how many are counted, as a sentence.
    public var uraian: String {
      "Dihitung dari \(dihitung) dari \(seluruhnya) perangkat daerah; yang anggaran atau realisasi anggarannya belum dicatat tidak ikut dihitung."
    }
  }

  /// The year.
  public let tahun: Int
  /// Perangkat daerah that have anything recorded for the year.
  public let berisi: [Baris]
  /// Perangkat daerah without anything recorded for the year.
  public let kosong: [PerangkatDaerahDitetapkan]
  /// Where all indikator stand.
  public let hitungan: Hitungan
  /// The budget of all.
  public let anggaran: JumlahAnggaran
  /// The budget of those that have recorded spending: what ``serapan`` is of. The others would count as if they had
  /// spent nothing.
  public let anggaranTerserap: JumlahAnggaran
  /// Of how many perangkat daerah spending is recorded.
  public let cakupanSerapan: CakupanSerapan
  /// The serapan of ``anggaranTerserap``; `nil` while no spending is recorded.
  public var serapan: Ratio? { cakupanSerapan.dihitung > 0 ? anggaranTerserap.serapan : nil }

  /// Sums up.
  /// - Parameter semua: each perangkat daerah with its year, in the order of the list.
  public init(tahun: Int, _ semua: [(unit: UnitState, ikhtisar: IkhtisarKinerja)]) {
    self.tahun = tahun
    let filled = semua.filter { !$0.ikhtisar.kosong }
    berisi = filled.map { unit, summary in
      Baris(identitas: unit.organisasi.identitas.isi, ikhtisar: summary, skala: unit.skala(tahun: tahun))
    }
    kosong = semua.filter(\.ikhtisar.kosong).map(\.unit.organisasi.identitas.isi)
    hitungan = filled.map { Hitungan($0.ikhtisar.rekap) }.reduce(.nol, +)
    anggaran = filled.map(\.ikhtisar.anggaran).total()
    let spending = filled.map(\.ikhtisar).filter(\.adaRealisasiAnggaran)
    anggaranTerserap = spending.map(\.anggaran).total()
    cakupanSerapan = CakupanSerapan(dihitung: spending.count, seluruhnya: semua.count)
  }

  /// The perangkat daerah with data in an order; those without the figure come last.
  public func diurutkan(menurut urutan: UrutanIkhtisar) -> [Baris] {
    func key(_ row: Baris) -> Ratio? {
      switch urutan {
      case .nama: nil
      case .capaian: row.ikhtisar.rekap.rataRata
      case .serapan: row.ikhtisar.serapan
      }
    }
    return berisi.sorted { left, right in
      switch (key(left), key(right)) {
      case (let left?, let right?) where left != right: left > right
      case (.some, .none): true
      case (.none, .some): false
      default: left.identitas.nama < right.identitas.nama
      }
    }
  }
}

/// What the list of perangkat daerah is ordered by; figures from the largest down.
public enum UrutanIkhtisar: String, Sendable, Hashable, CaseIterable {
  /// The name.
  case nama
  /// The mean of the capaian.
  case capaian
  /// The serapan.
  case serapan
}

extension IkhtisarPemda.Hitungan {
  static let nol = Self(melampaui: 0, sesuai: 0, belumTercapai: 0, tidakTerukur: 0)

  /// The counts of one perangkat daerah.
  public init(_ rekap: RekapCapaian) {
    self.init(
      melampaui: rekap.melampaui, sesuai: rekap.sesuai, belumTercapai: rekap.belumTercapai,
      tidakTerukur: rekap.tidakTerukur.count)
  }

  static func + (left: Self, right: Self) -> Self {
    Self(
      melampaui: left.melampaui + right.melampaui, sesuai: left.sesuai + right.sesuai,
      belumTercapai: left.belumTercapai + right.belumTercapai, tidakTerukur: left.tidakTerukur + right.tidakTerukur)
  }
}

extension RekapCapaian {
  /// Those that reached their target or went beyond it.
  public var tercapai: Int { melampaui + sesuai }
}

extension IkhtisarKinerja {
  /// The serapan of the whole budget; `nil` while no spending is recorded.
  public var serapan: Ratio? { adaRealisasiAnggaran ? anggaran.serapan : nil }

  /// Whether nothing at all is recorded for the year.
  public var kosong: Bool { indikator.isEmpty && rincian.isEmpty }
}
