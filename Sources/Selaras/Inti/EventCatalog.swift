public import Foundation
public import Journal

/// Every kind of fact, and the way between facts and what the journal keeps.
public enum EventCatalog {
  /// The kinds, room by room.
  public static let types: [any Event.Type] = [
    PemdaDitetapkan.self, PerangkatDaerahDitetapkan.self, JabatanDitetapkan.self, ProfilDicatat.self,
    KepegawaianDicatat.self, PemegangJabatanDicatat.self, UnitKerjaDitetapkan.self, NamaBerganti.self,
    PembentukanDibatalkan.self,
    VersiRenstraDitetapkan.self, StatusVersiBerubah.self, TujuanDitetapkan.self, SasaranDitetapkan.self,
    IndikatorDitetapkan.self, TelaahSmartDicatat.self, KeputusanIkuDitetapkan.self,
    TargetDitetapkan.self, SimpulPohonDitetapkan.self, DukunganLintasDicatat.self, DukunganLintasDitanggapi.self,
    TemuanDikecualikan.self, ProgramRencanaDitetapkan.self,
    RencanaTahunanDitetapkan.self, StatusRencanaBerubah.self, BarisRencanaDitetapkan.self, EvaluasiRencanaDicatat.self,
    KinerjaLayananDicatat.self,
    IsuDicatat.self, UsulanDicatat.self,
    PerjanjianKinerjaDitetapkan.self, NaskahPkDitetapkan.self, StatusPkBerubah.self,
    RencanaAksiDitetapkan.self, BarisRencanaAksiDitetapkan.self, StatusRencanaAksiBerubah.self,
    RealisasiDicatat.self, StatusRealisasiBerubah.self, BuktiDilampirkan.self, PembandingDicatat.self,
    SkalaDitetapkan.self, KebijakanDitetapkan.self, JadwalDitetapkan.self, IsianDibuka.self,
    SimpulAnggaranDitetapkan.self, PaguDitetapkan.self, RealisasiAnggaranDicatat.self, PemetaanDitetapkan.self,
    RekapBelanjaDicatat.self, NomenklaturDitetapkan.self, KodeNomenklaturDicatat.self,
    KodeNomenklaturDicabut.self, NomenklaturDipilih.self,
    LraDicatat.self, PengesahanDicatat.self, PaguProgramDicatat.self,
    NarasiDitulis.self, AnalisisDicatat.self, PenghargaanDicatat.self, InovasiDicatat.self, StrukturLaporanDipilih.self,
    LaporanDibekukan.self,
    RekomendasiDicatat.self, TindakLanjutDicatat.self, ReviuDinyatakan.self, NaskahDireviu.self,
    TemuanDitanggapi.self, TanggapanDinilai.self, DaftarUjiDiisi.self,
    PencatatanDicabut.self, ImporDiterapkan.self, ImporDibatalkan.self,
  ]

  /// The schema version that this program writes.
  public static let schemaVersion = 1

  private static let byKind = Dictionary(uniqueKeysWithValues: types.map { ($0.kind, $0) })

  /// Why a record is not a fact of this program.
  public enum DecodingFailure: Error, Sendable, CustomStringConvertible {
    /// A kind or a schema version of a newer program.
    case unknown(kind: String, schemaVersion: Int)
    /// The payload does not fit the kind.
    case payload(kind: String, reason: String)

    /// What is wrong and how to mend it, in Indonesian.
    public var description: String {
      switch self {
      case .unknown(let kind, let version):
        "Jenis peristiwa \u{201C}\(kind)\u{201D} versi \(version) tidak dikenal. Perbarui Selaras, atau periksa penulisan jenisnya."
      case .payload(let kind, let reason):
        "Isi peristiwa \u{201C}\(kind)\u{201D} tidak lengkap atau salah: \(reason)"
      }
    }
  }

  /// The type of a kind; `nil` for a kind this program does not know.
  public static func type(ofKind kind: String) -> (any Event.Type)? {
    byKind[kind]
  }

  static func type(ofKind kind: String, schemaVersion: Int) throws(DecodingFailure) -> any Event.Type {
    guard schemaVersion == Self.schemaVersion, let type = byKind[kind] else {
      throw .unknown(kind: kind, schemaVersion: schemaVersion)
    }
    return type
  }

  /// Reads a fact from its JSON.
  public static func decode(
    kind: String, schemaVersion: Int = schemaVersion, payload: Data, with decoder: JSONDecoder
  ) throws(DecodingFailure) -> any Event {
    let type = try type(ofKind: kind, schemaVersion: schemaVersion)
    do {
      return try decoder.decode(type, from: payload)
    } catch {
      throw .payload(kind: kind, reason: DecodingReason.describe(error))
    }
  }

  /// Refuses an entry of the journal that is not, by itself, a fact of this program.
  @Sendable public static func periksa(_ head: EntryHead, _ payload: Data) throws(DecodingFailure) {
    _ = try decode(kind: head.kind, schemaVersion: head.schemaVersion, payload: payload, with: JSONDecoder())
  }

  /// Writes a fact as JSON with sorted keys, which a person can read.
  public static func encode(_ event: any Event) throws -> EventDraft {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return EventDraft(
      kind: Swift.type(of: event).kind, schemaVersion: schemaVersion, payload: try encoder.encode(event))
  }
}
