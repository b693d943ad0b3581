extension PenulisContoh {
  /// What correct reports print and a computation alone may take for an error: amounts in brackets that were taken away,
  /// shares that were rounded one by one, a computation behind a colon.
  mutating func tabelPergeseran() {
    let changes = fakta.program.enumerated().map { place, item in
      (item.pagu / 40_000) * (place.isMultiple(of: 2) ? -1_000 : 1_000)
    }
    let before = zip(fakta.program, changes).map { $0.pagu - $1 }
    let whole = changes.reduce(0, +)
    var rows = fakta.program.indices.map { place in
      [
        "\(place + 1)", fakta.program[place].nama, AngkaContoh(before[place]).cetak,
        AngkaContoh(fakta.program[place].pagu).cetak, selisih(changes[place]),
        AngkaContoh(fakta.program[place].pagu, per: fakta.pagu, kali: 1, desimal: 4).cetak,
      ]
    }
    rows.append([
      "", "Jumlah", AngkaContoh(before.reduce(0, +)).cetak, AngkaContoh(fakta.pagu).cetak, selisih(whole), "1,0000",
    ])
    alinea("Pergeseran anggaran selama tahun berjalan disajikan dalam tabel berikut.")
    tabel("Pergeseran Anggaran", [["No", "Program", "Semula", "Menjadi", "Selisih", "Bagian"]], rows)
    let (part, sum) = (fakta.program.count, fakta.program.count * 4)
    alinea("Penghitungan \(fakta.tahun) : \(part) / \(sum) x 100 = 25,00.")
  }

  private func selisih(_ amount: Int) -> String {
    amount < 0 ? "(\(AngkaContoh(-amount).cetak))" : AngkaContoh(amount).cetak
  }
}
