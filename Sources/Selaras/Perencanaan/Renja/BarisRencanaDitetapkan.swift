public import Sakip

/// A row of a plan of a year: urusan, bidang urusan, program, kegiatan or sub kegiatan with what it is to bring.
///
/// Only sub kegiatan carry amounts. The amounts above are sums and are never recorded (rules §6).
public struct BarisRencanaDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The document.
  public let rencana: String
  /// The id, unique in the document: the code where there is one.
  public let id: String
  /// The row above; `nil` at the top.
  public let induk: String?
  /// The level.
  public let tingkat: TingkatAnggaran
  /// The code of the nomenklatur; `nil` where the document prints none.
  public let kode: String?
  /// The wording.
  public let nama: String
  /// What it is to bring.
  public let keluaran: [KeluaranRencana]
  /// Where; empty when the document says nothing.
  public let lokasi: String
  /// The amount of the year; `nil` above a sub kegiatan, and where none is known.
  public let pagu: Rupiah?
  /// The source of the money: `APBD`; empty when the document says nothing.
  public let sumberDana: String
  /// The amount that is foreseen for the next year.
  public let prakiraanMaju: Rupiah?
  /// What is to be known of it.
  public let catatan: String
  /// The sasaran that it supports; `nil` when none is named.
  public let sasaran: String?

  /// A fact from its parts.
  public init(
    unit: String, rencana: String, id: String, induk: String? = nil, tingkat: TingkatAnggaran, kode: String? = nil,
    nama: String, keluaran: [KeluaranRencana] = [], lokasi: String = "", pagu: Rupiah? = nil, sumberDana: String = "",
    prakiraanMaju: Rupiah? = nil, catatan: String = "", sasaran: String? = nil
  ) {
    self.unit = unit
    self.rencana = rencana
    self.id = id
    self.induk = induk
    self.tingkat = tingkat
    self.kode = kode
    self.nama = nama
    self.keluaran = keluaran
    self.lokasi = lokasi
    self.pagu = pagu
    self.sumberDana = sumberDana
    self.prakiraanMaju = prakiraanMaju
    self.catatan = catatan
    self.sasaran = sasaran
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.baris-rencana-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = RencanaTahunanDitetapkan.wewenang
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.isiRencana[rencana, default: IsiRencana()].baris
      .catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
