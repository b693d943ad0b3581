extension PemdaDitetapkan {
  /// Reads both forms of the misi: `{"nomor":4,"rumusan":"..."}`, and a bare wording whose place is its number, as the
  /// first records have it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    var written = try container.nestedUnkeyedContainer(forKey: .misi)
    var misi: [Misi] = []
    while !written.isAtEnd {
      let number = written.currentIndex + 1
      if let wording = try? written.decode(String.self) {
        misi.append(Misi(nomor: number, rumusan: wording))
      } else {
        misi.append(try written.decode(Misi.self))
      }
    }
    self.init(
      nama: try container.decode(String.self, forKey: .nama),
      visi: try container.decodeIfPresent(String.self, forKey: .visi), misi: misi,
      periode: try container.decode(PeriodeRencana.self, forKey: .periode),
      zonaWaktu: try container.decodeIfPresent(ZonaWaktu.self, forKey: .zonaWaktu))
  }

  /// The wording of a misi; `nil` when it is not recorded.
  public func misi(nomor: Int) -> String? { misi.rumusan(nomor: nomor) }
}

extension [PemdaDitetapkan.Misi] {
  /// The wording of the misi with a number; `nil` when there is none.
  public func rumusan(nomor: Int) -> String? { first { $0.nomor == nomor }?.rumusan }
}
