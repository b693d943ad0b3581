public import Sakip

/// A file that the journal names, for those who check the store against it.
public struct BerkasTerujuk: Sendable, Hashable {
  /// SHA-256 of the content: 64 hexadecimal digits.
  public let berkas: String
  /// What it is, in words: `bukti “Daftar hadir.pdf” untuk realisasi “IKM” Semester I 2024, Kecamatan Juai`.
  public let nama: String
  /// The entry that attached or withdrew it last; of a sheet the entry of its import.
  public let entri: Int64
}

extension State {
  /// Every file that the journal names, in the order of the entries: evidence, the sheets of imports, which are the
  /// evidence of their figures, also when they were undone (`docs/decisions/0018`), and documents that were reviewed.
  public var berkasTerujuk: [BerkasTerujuk] {
    let sheets = impor.values.map { known in
      BerkasTerujuk(
        berkas: known.isi.lembar.sidik,
        nama: "lembar impor \u{201C}\(known.isi.lembar.nama)\u{201D} (\(known.isi.jenis.nama.lowercased()))",
        entri: known.entri)
    }
    return (lampiranBukti + sheets + naskahReviu).sorted { $0.entri < $1.entri }
  }

  private var naskahReviu: [BerkasTerujuk] {
    daftarUnit.flatMap { unit in
      unit.evaluasi.naskah.values.map { version in
        BerkasTerujuk(
          berkas: version.isi.berkas, nama: "naskah reviu \u{201C}\(version.isi.nama)\u{201D}, \(unit.nama)",
          entri: version.entri)
      }
    }
  }

  /// Every file that was ever attached, also those withdrawn since: the journal names them for ever. In the order of
  /// their entries.
  var lampiranBukti: [BerkasTerujuk] {
    daftarUnit.flatMap { unit in
      unit.pengukuran.bukti.keys.flatMap { unit.objekBukti(indikator: $0.indikator, periode: $0.periode) }
        .compactMap { object -> BerkasTerujuk? in
          guard case .bukti(_, _, let hash) = object, let last = unit.riwayat(object).last else { return nil }
          return BerkasTerujuk(berkas: hash, nama: "\(object.nama(dalam: unit)), \(unit.nama)", entri: last)
        }
    }.sorted { $0.entri < $1.entri }
  }
}

extension UnitState {
  /// The evidence for an indikator in a period, in the order it came.
  public func bukti(_ indicator: IndikatorDitetapkan, _ periode: Periode) -> [AsalAngka.Bukti] {
    pengukuran.bukti(indicator.id, periode).map(AsalAngka.Bukti.init)
  }
}
