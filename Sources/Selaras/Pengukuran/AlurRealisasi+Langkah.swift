extension AlurRealisasi {
  /// The step that leads on from a state without taking anything back; `nil` at the end of the way.
  public static func berikutnya(dari status: StatusRealisasi) -> Transisi? {
    tabel.first { $0.dari == status && !$0.perluAlasan }
  }

  /// The shortest way from a state to one in which the value may be changed; empty where it may be changed now.
  public static func jalanKembali(dari status: StatusRealisasi) -> [Transisi] {
    var ways: [(StatusRealisasi, [Transisi])] = [(status, [])]
    var seen: Set<StatusRealisasi> = [status]
    while !ways.isEmpty {
      let (place, way) = ways.removeFirst()
      if place.dapatDiisi { return way }
      for arrow in tabel where arrow.dari == place && seen.insert(arrow.ke).inserted {
        ways.append((arrow.ke, way + [arrow]))
      }
    }
    return []
  }
}

extension UnitState {
  /// Whether somebody may do something with realisasi of this unit, in whichever state the table allows it.
  public func boleh(_ pelaku: Pelaku, _ aksi: AlurRealisasi.Aksi) -> Bool {
    (!pelaku.peran.terikatUnit || pelaku.unit == id)
      && AlurRealisasi.tabel.contains { $0.aksi == aksi && $0.peran(jenis).contains(pelaku.peran) }
  }

  /// Who does a step here, in words: `Camat Juai`, `Administrator (Bagian Organisasi) atau Perencana (Bapperida)`.
  public func pelaksana(_ langkah: AlurRealisasi.Transisi) -> String {
    langkah.peran(jenis).map { $0 == .kepala ? organisasi.identitas.isi.jabatanKepala : $0.nama }
      .joined(separator: " atau ")
  }

  /// Whether a realisasi was mended since it came back, in its value or in its evidence; `true` for one that did not
  /// come back.
  public func diperbaiki(_ row: IsianIndikator) -> Bool {
    guard row.tercatat?.status == .dikembalikan, let returned = row.pengembalian else { return true }
    return pengukuran.bukti(row.indikator.id, row.periode).contains { $0.entri > returned.entri }
  }

  /// What somebody may do now with one realisasi: the arrows of the table, without those that the day or the four eyes
  /// forbid.
  public func tindakan(_ row: IsianIndikator, oleh pelaku: Pelaku) -> [AlurRealisasi.Transisi] {
    guard let recorded = row.tercatat else { return [] }
    return AlurRealisasi.tabel.filter { arrow in
      guard arrow.dari == recorded.status, boleh(pelaku, arrow.aksi), arrow.peran(jenis).contains(pelaku.peran) else {
        return false
      }
      switch arrow.aksi {
      case .ajukan: return row.bukaan.dapatDiisi
      case .verifikasi: return recorded.pengaju != pelaku.akun
      case .setujui, .kembalikan, .kunci, .bukaKunci: return true
      }
    }
  }
}
