extension JenisImpor {
  /// Which roles may record the facts of its rows.
  public var wewenang: Wewenang {
    switch self {
    case .realisasi: RealisasiDicatat.wewenang
    case .anggaran: RealisasiAnggaranDicatat.wewenang
    case .pagu: PaguDitetapkan.wewenang
    case .rencana: TujuanDitetapkan.wewenang
    case .program: ProgramRencanaDitetapkan.wewenang
    case .pohon: SimpulPohonDitetapkan.wewenang
    case .renja: BarisRencanaDitetapkan.wewenang
    case .rencanaAksi: BarisRencanaAksiDitetapkan.wewenang
    case .target: TargetDitetapkan.wewenang
    case .definisi: IndikatorDitetapkan.wewenang
    case .unit: PerangkatDaerahDitetapkan.wewenang
    case .unitKerja: UnitKerjaDitetapkan.wewenang
    case .jabatan: JabatanDitetapkan.wewenang
    case .nomenklatur: KodeNomenklaturDicatat.wewenang
    }
  }

  /// The units about which somebody may import such a sheet, in the order they were recorded; none for ``tanpaUnit``.
  public func unit(untuk pelaku: Pelaku, _ state: State) -> [UnitState] {
    guard !tanpaUnit else { return [] }
    return state.daftarUnit.filter { wewenang.mengizinkan(pelaku, $0) }
  }

  /// The kinds of sheets that somebody may import.
  public static func untuk(_ pelaku: Pelaku, _ state: State) -> [JenisImpor] {
    allCases.filter { kind in
      kind == .unit || kind.tanpaUnit
        ? kind.wewenang.peran.contains(pelaku.peran) : !kind.unit(untuk: pelaku, state).isEmpty
    }
  }
}

extension ImporTercatat {
  /// Whether somebody may see and undo it.
  public func boleh(_ pelaku: Pelaku) -> Bool {
    ImporDibatalkan.wewenang.peran.contains(pelaku.peran) && (!pelaku.peran.terikatUnit || pelaku.unit == isi.unit)
  }
}
