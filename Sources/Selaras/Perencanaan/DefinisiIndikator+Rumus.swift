public import Sakip

extension DefinisiIndikator {
  /// The formula of the sheet, read with its variables.
  /// - Parameter satuan: the unit of the indikator.
  /// - Returns: `nil` while there is no formula but words.
  /// - Throws: ``Penolakan`` of the field `rumus` or `variabel`, with the letter at which the reading stopped.
  public func formula(satuan: String) throws(Penolakan) -> Formula? {
    guard let rumus, rumus.contains(where: { !$0.isWhitespace }) else { return nil }
    try Isian.panjang(rumus, bidang: "rumus", nama: "Rumus", paling: Formula.maximumLength)
    let vocabulary: FormulaVocabulary
    do throws(FormulaVocabularyError) {
      vocabulary = try FormulaVocabulary((variabel ?? []).map(\.terbaca), resultUnit: satuan)
    } catch {
      throw .isian("variabel", error.description)
    }
    do throws(FormulaError) {
      return try Formula(rumus, vocabulary: vocabulary)
    } catch {
      throw .isian("rumus", error.description)
    }
  }

  /// What is seldom meant on a sheet that may be recorded, each with how to mend it (ADR 0025).
  /// - Parameter satuan: the unit of the indikator.
  public func kejanggalan(satuan: String) -> [String] {
    let read = try? formula(satuan: satuan)
    return (read.map { kejanggalan(rumus: $0) } ?? []) + ([bobot.kejanggalan].compactMap { $0 })
  }

  /// What is seldom meant in its formula, and where the roles and weights of the sheet contradict it.
  func kejanggalan(rumus: Formula) -> [String] {
    let roles = (variabel ?? []).map { FormulaRole($0.simbol, $0.peran, weight: $0.bobot) }
    return (rumus.findings + rumus.findings(roles: roles, method: metode)).map(\.description)
  }

  /// The weights of the components.
  public var bobot: BobotKomposit { BobotKomposit(komponen.map(\.bobot)) }
}

extension IndikatorDitetapkan {
  /// The formula of its definition sheet; `nil` where there is none, or one that an older program let in.
  public var formula: Formula? { try? definisi.formula(satuan: satuan) }

  /// The same indikator with another definition sheet.
  public func mengganti(definisi sheet: DefinisiIndikator) -> IndikatorDitetapkan {
    salinan(definisi: sheet, versi: versi, penempatan: penempatan)
  }

  /// The same with other words and places in some versions.
  func mengganti(penempatan placements: [PenempatanVersi]?) -> IndikatorDitetapkan {
    salinan(definisi: definisi, versi: versi, penempatan: placements)
  }

  /// The same in other versions of the plan; what it was called in those that it leaves goes with them.
  func termuat(hanyaDalam versions: [String]) -> IndikatorDitetapkan {
    let kept = (penempatan ?? []).filter { versions.contains($0.versi) }
    return salinan(definisi: definisi, versi: versions, penempatan: kept.isEmpty ? nil : kept)
  }

  private func salinan(definisi sheet: DefinisiIndikator, versi versions: [String]?, penempatan: [PenempatanVersi]?)
    -> IndikatorDitetapkan
  {
    IndikatorDitetapkan(
      unit: unit, id: id, tujuan: tujuan, sasaran: sasaran, nama: nama, satuan: satuan, jenis: jenis,
      polaritas: polaritas, agregasi: agregasi, frekuensi: frekuensi, desimal: desimal, urutanPredikat: urutanPredikat,
      skala: skala, perbandingan: perbandingan, utama: utama, definisi: sheet, kondisiAwal: kondisiAwal,
      versi: versions, penempatan: penempatan)
  }
}
