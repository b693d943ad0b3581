import Sakip

extension KaidahKeselarasan {
  static let perjanjian: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.501", kelompok: .perjanjian, tingkat: .galat, judul: "Target perjanjian berbeda dari rencana",
      penjelasan:
        "Target perjanjian kinerja tidak sama dengan target rencana yang berlaku pada hari penandatanganannya.",
      tindakan: "Samakan targetnya melalui perjanjian perubahan, atau ubah rencananya dengan versi baru.",
      dasar: "PermenPANRB 53/2014 (ringkasan): perjanjian kinerja memuat target dari rencana kinerja",
      periksa: .sendiri { own in
        own.janji { indicator, promised, planned in
          guard let planned, planned != promised else { return nil }
          return
            "\u{201C}\(indicator.nama)\u{201D} dijanjikan \(promised.printed), sedangkan rencana yang berlaku \(planned.printed)."
        }
      }, syarat: \.tanpaPerjanjian),
    KaidahKeselarasan(
      kode: "K.502", kelompok: .perjanjian, tingkat: .galat, judul: "Indikator perjanjian tidak ada dalam rencana",
      penjelasan: "Rencana yang berlaku pada hari penandatanganan tidak menyebut target indikator ini untuk tahun itu.",
      tindakan: "Catat targetnya dalam rencana dengan versi baru, atau ganti indikatornya dalam perjanjian perubahan.",
      dasar: "PermenPANRB 53/2014 (ringkasan): indikator perjanjian berasal dari rencana strategis",
      periksa: .sendiri { own in
        own.janji { indicator, promised, planned in
          planned == nil
            ? "\u{201C}\(indicator.nama)\u{201D} dijanjikan \(promised.printed), tetapi tidak ditargetkan dalam rencana."
            : nil
        }
      }, syarat: \.tanpaPerjanjian),
    KaidahKeselarasan(
      kode: "K.503", kelompok: .perjanjian, tingkat: .galat, judul: "IKU tidak diperjanjikan",
      penjelasan: "Indikator kinerja utama yang ditargetkan tahun ini tidak termuat dalam perjanjian kinerja.",
      tindakan: "Muat IKU tersebut dalam perjanjian perubahan.",
      dasar: "PermenPANRB 53/2014 (ringkasan): perjanjian kinerja memuat indikator kinerja utama",
      periksa: .sendiri { own in
        guard let agreement = own.unit.perjanjian.berlaku(tahun: own.tahun)?.isi,
          let version = own.rencana.versiBerlaku(pada: agreement.hariRencana)
        else { return [] }
        let promised = Set(agreement.baris.map(\.indikator))
        return own.rencana.indikator(dalam: version).filter { indicator in
          indicator.utama && !promised.contains(indicator.id)
            && own.rencana.target(indicator.id, versi: version.id, tahun: own.tahun) != nil
        }.map {
          Pelanggaran(
            objek: .indikator(id: $0.id), tahun: own.tahun,
            uraian: "IKU \u{201C}\($0.nama)\u{201D} tidak termuat dalam perjanjian kinerja tahun \(String(own.tahun)).")
        }
      }, syarat: \.tanpaPerjanjian),
  ]
}

extension RingkasanRencana {
  /// What is found in the promises of the year, each against the target of the plan in force on the day of signature.
  fileprivate func janji(_ check: (IndikatorDitetapkan, Nilai, Nilai?) -> String?) -> [Pelanggaran] {
    guard let agreement = unit.perjanjian.berlaku(tahun: tahun)?.isi,
      let version = rencana.versiBerlaku(pada: agreement.hariRencana)
    else { return [] }
    return agreement.baris.compactMap { row in
      guard let indicator = rencana.indikator(row.indikator, dalam: version.id) else { return nil }
      let planned = rencana.target(row.indikator, versi: version.id, tahun: tahun)?.isi
      return check(indicator, row.target, planned).map {
        Pelanggaran(objek: .indikator(id: indicator.id), versi: version.id, tahun: tahun, uraian: $0)
      }
    }
  }
}
