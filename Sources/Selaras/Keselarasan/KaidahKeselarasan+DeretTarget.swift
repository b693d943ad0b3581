import Sakip

/// The rule about two levels with one series of targets: K.305.
extension KaidahKeselarasan {
  static let deretTarget: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.305", kelompok: .target, tingkat: .peringatan, judul: "Deret target yang sama pada dua jenjang",
      penjelasan:
        "Indikator suatu jenjang dan indikator jenjang tepat di atasnya bertarget sama pada semua tahun, sehingga keduanya mungkin mengukur hal yang sama. Deret yang tidak berubah dari tahun ke tahun tidak dibandingkan.",
      tindakan:
        "Periksa apakah keduanya satu ukuran; bila ya, ganti salah satunya dengan ukuran jenjangnya sendiri, bila tidak, kecualikan dengan alasan.",
      dasar: "PermenPANRB 89/2021 (ringkasan): setiap jenjang memiliki indikator kinerja yang sesuai dengan jenjangnya",
      periksa: .sendiri { own in
        guard let version = own.berlaku else { return [] }
        // Where both bear one name K.103 and K.304 say it.
        return own.pasanganJenjang(version).compactMap { child, parent in
          let series = own.target(child.id, versi: version.id)
          guard series.count > 1, Set(series.map(\.nilai)).count > 1,
            series.elementsEqual(own.target(parent.id, versi: version.id), by: { $0 == $1 }),
            !parent.nama.samaKatanya(dengan: child.nama)
          else { return nil }
          return Pelanggaran(
            objek: .indikator(id: child.id), versi: version.id,
            uraian:
              "\u{201C}\(child.nama)\u{201D} bertarget sama dengan \u{201C}\(parent.nama)\u{201D} di atasnya pada \(series.map { String($0.tahun) }.joined(separator: ", ")): \(series.map(\.nilai.printed).joined(separator: ", "))."
          )
        }
      })
  ]
}

extension RingkasanRencana {
  /// The indikator of the unit with one on the level directly above it: of a sasaran below those of its tujuan, of a node
  /// below those of the node above.
  fileprivate func pasanganJenjang(
    _ version: VersiRenstraDitetapkan
  ) -> [(IndikatorDitetapkan, IndikatorDitetapkan)] {
    let byPlace = Dictionary(grouping: rencana.indikator(dalam: version)) { $0.induk(dalam: version.id) ?? "" }
    let ofSasaran = rencana.tujuan(dalam: version).flatMap { goal in
      let parents = byPlace[goal.id] ?? []
      return parents.isEmpty
        ? []
        : rencana.sasaran(tujuan: goal.id, dalam: version).flatMap { byPlace[$0.id] ?? [] }
          .map { (child: $0, parents: parents) }
    }
    let nodes = rencana.pohon.semua(dalam: version.id)
    let byId = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
    let measured = nodes.filter { !$0.indikator.isEmpty && $0.induk?.unit == unit.id }
    let ofNodes = measured.menurutUrutan.flatMap { node in
      let above = node.induk.flatMap { byId[$0.id] }
      let parents = (above?.indikator ?? []).compactMap { rencana.indikator($0, dalam: version.id) }
      return node.indikator.compactMap { rencana.indikator($0, dalam: version.id) }
        .map { (child: $0, parents: parents) }
    }
    var seen: Set<[String]> = []
    return (ofSasaran + ofNodes).flatMap { child, parents in
      parents.filter {
        $0.id != child.id && $0.satuan == child.satuan && seen.insert([child.id, $0.id]).inserted
      }.map { (child, $0) }
    }
  }
}
