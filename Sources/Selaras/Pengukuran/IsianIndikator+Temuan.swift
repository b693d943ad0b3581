import Sakip

extension IsianIndikator {
  /// What is missing, late or without what must stand beside it, the gravest first.
  func temuan(unit: String, pada hari: Tanggal) -> [TemuanKelengkapan] {
    TemuanKelengkapan.Jenis.allCases.compactMap { kind in
      uraian(kind, pada: hari).map {
        TemuanKelengkapan(jenis: kind, unit: unit, indikator: indikator.id, periode: periode, uraian: $0)
      }
    }
  }

  /// The finding as a sentence; `nil` where there is none.
  private func uraian(_ kind: TemuanKelengkapan.Jenis, pada hari: Tanggal) -> String? {
    let name = "\u{201C}\(indikator.nama)\u{201D}"
    return switch kind {
    case .targetTanpaRealisasi:
      tercatat == nil && ketepatan.terlambat > 0
        ? "Realisasi \(periode.nama) untuk \(name) belum diisi; tenggatnya \(ketepatan.tenggat.printed), lewat \(ketepatan.terlambat) hari. Isi realisasinya."
        : nil
    case .belanjaBelumDicatat: nil
    case .realisasiTanpaTarget:
      target == nil
        ? "\(name) mempunyai realisasi \(periode.nama), tetapi tidak mempunyai target tahun \(periode.tahun). Tetapkan targetnya, atau cabut realisasinya."
        : nil
    case .terlambat: uraianTerlambat(name)
    case .dikembalikan:
      dikembalikan && hari > ketepatan.tenggat
        ? "Realisasi \(periode.nama) untuk \(name) dikembalikan dan belum diajukan kembali; tenggatnya \(ketepatan.tenggat.printed). Perbaiki menurut alasan di samping isiannya, lalu ajukan."
        : nil
    case .tanpaPenanggungJawab:
      indikator.definisi.penanggungJawab.kosong
        ? "Definisi operasional \(name) tidak menyebut penanggung jawab. Lengkapi definisinya." : nil
    case .tanpaSumber:
      kurangSumber ? "Realisasi \(periode.nama) untuk \(name) tidak menyebut sumber data. Isi sumbernya." : nil
    case .tanpaBukti:
      kurangBukti ? "Realisasi \(periode.nama) untuk \(name) belum disertai bukti. Lampirkan buktinya." : nil
    }
  }

  private func uraianTerlambat(_ name: String) -> String? {
    guard tercatat != nil, ketepatan.terlambat > 0 else { return nil }
    let due = "tenggatnya \(ketepatan.tenggat.printed)"
    return ketepatan.diajukan.map {
      "Realisasi \(periode.nama) untuk \(name) diajukan \($0.printed), terlambat \(ketepatan.terlambat) hari; \(due)."
    }
      ?? "Realisasi \(periode.nama) untuk \(name) sudah diisi tetapi belum diajukan; \(due), lewat \(ketepatan.terlambat) hari. Ajukan realisasinya."
  }
}

extension String {
  fileprivate var kosong: Bool { allSatisfy(\.isWhitespace) }
}
