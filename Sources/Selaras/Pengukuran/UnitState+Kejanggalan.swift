public import Sakip

extension RealisasiTercatat {
  /// Whether a fact gives the value that stands already.
  public func bernilai(sama fact: RealisasiDicatat) -> Bool { nilai == fact.nilai && masukan == fact.masukan }
}

extension UnitState {
  /// What is odd about a realisasi beside its target and the period before.
  public func kejanggalan(_ fact: RealisasiDicatat) -> [KejanggalanNilai] {
    let known = acuan(fact)
    if let share = fact.masukan?.rasio { return KejanggalanNilai.cari(share, acuan: known) }
    guard let number = fact.nilai?.angka else { return [] }
    let indicator = perencanaan.indikator[fact.indikator]
    let parts = indicator.map { KejanggalanNilai.cari(cacah: number, satuan: $0.satuan, desimal: $0.desimal) }
    return KejanggalanNilai.cari(Ratio(number), bagian: indicator?.perbandingan != nil, acuan: known) + (parts ?? [])
  }

  private func acuan(_ fact: RealisasiDicatat) -> [KejanggalanNilai.Acuan] {
    let year = fact.periode.tahun
    let target = target(fact.indikator, tahun: year)?.isi.angka.map {
      KejanggalanNilai.Acuan(nama: "target \(year)", nilai: Ratio($0))
    }
    let before = fact.periode.sebelumnya.flatMap { earlier in
      pengukuran.realisasi(fact.indikator, earlier)?.angka.map {
        KejanggalanNilai.Acuan(nama: "realisasi \(earlier.nama)", nilai: $0)
      }
    }
    return [target, before].compactMap { $0 }
  }
}
