import Sakip

extension KaidahKeselarasan {
  static let target: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.301", kelompok: .target, tingkat: .galat, judul: "Target memburuk dari tahun ke tahun",
      penjelasan: "Target suatu tahun lebih buruk daripada target tahun sebelumnya dalam versi yang sama.",
      tindakan: "Perbaiki targetnya dalam versi baru, atau jelaskan sebabnya.",
      dasar: "Evaluasi AKIP (ringkasan): target mendorong kemajuan",
      periksa: .sendiri { own in
        own.setiapDeret { indicator, version, targets in
          zip(targets, targets.dropFirst()).filter { before, after in
            after.tahun != version.periode.akhir && indicator.arah(before.nilai, after.nilai) == .memburuk
          }.map { before, after in
            Pelanggaran(
              objek: .indikator(id: indicator.id), versi: version.id, tahun: after.tahun,
              uraian:
                "Target \u{201C}\(indicator.nama)\u{201D} \(String(before.tahun)) \(before.nilai.printed), lalu \(String(after.tahun)) \(after.nilai.printed), dalam \(version.nama)."
            )
          }
        }
      }, syarat: \.tanpaVersi),
    KaidahKeselarasan(
      kode: "K.302", kelompok: .target, tingkat: .galat, judul: "Target akhir lebih buruk daripada target sebelumnya",
      penjelasan: "Target pada tahun terakhir rencana lebih buruk daripada target suatu tahun sebelumnya.",
      tindakan: "Perbaiki target akhir dalam versi baru, atau jelaskan sebabnya.",
      dasar: "Evaluasi AKIP (ringkasan): target akhir periode menggambarkan kemajuan",
      periksa: .sendiri { own in
        own.setiapDeret { indicator, version, targets in
          guard let last = targets.last, last.tahun == version.periode.akhir else { return [] }
          guard let better = targets.dropLast().last(where: { indicator.arah($0.nilai, last.nilai) == .memburuk })
          else { return [] }
          return [
            Pelanggaran(
              objek: .indikator(id: indicator.id), versi: version.id, tahun: last.tahun,
              uraian:
                "Target akhir \u{201C}\(indicator.nama)\u{201D} \(last.nilai.printed), sedangkan target \(String(better.tahun)) sudah \(better.nilai.printed), dalam \(version.nama)."
            )
          ]
        }
      }, syarat: \.tanpaVersi),
    KaidahKeselarasan(
      kode: "K.303", kelompok: .target, tingkat: .peringatan, judul: "Target lebih buruk daripada yang sudah tercapai",
      penjelasan: "Target suatu tahun lebih buruk daripada realisasi tahun sebelumnya.",
      tindakan: "Tinjau targetnya, atau jelaskan mengapa capaian sebelumnya tidak dapat dipertahankan.",
      dasar: "Evaluasi AKIP (ringkasan): target memperhatikan capaian sebelumnya",
      periksa: .sendiri { own in
        let years = Set(own.versi.flatMap(\.periode.tahun)).sorted().map { (tahun: $0, versi: own.versiTahun($0)) }
        return own.dinilai.flatMap { indicator in
          years.flatMap { year, versions -> [Pelanggaran] in
            let planned = versions.compactMap { version in
              own.rencana.target(indicator.id, versi: version.id, tahun: year).map { (version, $0.isi) }
            }
            guard !planned.isEmpty, let reached = own.realisasi(indicator, tahun: year - 1) else { return [] }
            return planned.compactMap { version, target in
              guard indicator.arah(reached, target) == .memburuk else { return nil }
              return Pelanggaran(
                objek: .indikator(id: indicator.id), versi: version.id, tahun: year,
                uraian:
                  "Target \(String(year)) \u{201C}\(indicator.nama)\u{201D} \(target.printed), sedangkan realisasi \(String(year - 1)) sudah \(reached.printed), dalam \(version.nama)."
              )
            }
          }
        }
      }, syarat: \.tanpaVersi),
    KaidahKeselarasan(
      kode: "K.304", kelompok: .target, tingkat: .galat, judul: "Dua deret target untuk satu indikator",
      penjelasan: "Indikator yang bernama sama memiliki target yang berbeda untuk tahun yang sama.",
      tindakan: "Samakan targetnya, atau bedakan nama indikatornya menurut cakupannya.",
      dasar: "Evaluasi AKIP (ringkasan): satu indikator, satu ukuran",
      periksa: .sendiri { own in
        guard let version = own.berlaku else { return [] }
        return own.bernama.values.filter { $0.count > 1 }.sorted { $0[0].id < $1[0].id }.flatMap {
          own.deretBerbeda($0, version)
        }
      }, syarat: \.tanpaVersi),
  ]
}

extension IndikatorDitetapkan {
  /// Whether one of its values is better or worse than another one.
  func arah(_ before: Nilai, _ after: Nilai) -> ArahNilai? {
    before.arah(ke: after, polaritas: polaritas, urutanPredikat: urutanPredikat)
  }
}

extension RingkasanRencana {
  /// What is found in the targets of each indikator in each version.
  fileprivate func setiapDeret(
    _ check: (IndikatorDitetapkan, VersiRenstraDitetapkan, [(tahun: Int, nilai: Nilai)]) -> [Pelanggaran]
  ) -> [Pelanggaran] {
    rencana.indikator.semua.flatMap { indicator in
      versi.flatMap {
        check(rencana.sebagaimana(indicator, dalam: $0.id), $0, target(indicator.id, versi: $0.id))
      }
    }
  }

  /// The indikator of one name whose targets are not those of the first of them.
  fileprivate func deretBerbeda(
    _ indicators: [IndikatorDitetapkan], _ version: VersiRenstraDitetapkan
  ) -> [Pelanggaran] {
    let first = Dictionary(
      target(indicators[0].id, versi: version.id).map { ($0.tahun, $0.nilai) }, uniquingKeysWith: { $1 })
    return indicators.dropFirst().compactMap { other in
      let different = target(other.id, versi: version.id).compactMap { row in
        first[row.tahun].flatMap { known in
          known == row.nilai ? nil : "\(String(row.tahun)): \(known.printed) dan \(row.nilai.printed)"
        }
      }
      guard !different.isEmpty else { return nil }
      return Pelanggaran(
        objek: .indikator(id: other.id), versi: version.id,
        uraian: "\u{201C}\(other.nama)\u{201D} memiliki dua target \(different.joined(separator: "; "))."
      )
    }
  }
}
