import Selaras

/// What cannot be read of a form, collected while its fields are read, so that all of it is told at once.
struct IsianSalah {
  private(set) var masalah: [ErrorSummary.Butir] = []
  /// The fields in whose place something else stands while the others are checked.
  private(set) var pengganti: Set<String> = []

  /// What was read, or what stands in its place.
  mutating func baca<Nilai>(_ value: @autoclosure () throws(CommandSlip) -> Nilai, atau substitute: Nilai) -> Nilai {
    do throws(CommandSlip) {
      return try value()
    } catch {
      masalah += error.masalah
      pengganti.formUnion(error.masalah.compactMap(\.bidang))
      return substitute
    }
  }

  /// What must be filled in, or what stands in its place.
  mutating func wajib<Nilai>(_ value: Nilai?, _ field: String, _ words: String, atau substitute: Nilai) -> Nilai {
    if let value { return value }
    tolak(field, words)
    pengganti.insert(field)
    return substitute
  }

  /// Leaves out what is refused of a field that follows from another one which cannot be read.
  mutating func abaikan(_ field: String) { pengganti.insert(field) }

  /// Notes what is wrong with a field whose value stands as it was read.
  mutating func tolak(_ field: String, _ words: String) { masalah.append(.init(bidang: field, pesan: words)) }
}

extension CommandSlip {
  /// Everything that was refused of the facts that a form proposed.
  /// - Parameter reason: the field of the page in which the reason is given.
  init(_ failure: CommandFailure, alasan reason: String = "alasan") {
    guard let refusal = failure.penolakan else {
      self.init(nil, failure.pesan)
      return
    }
    self.init(refusal.semua.map { .init(bidang: $0.bidang == "alasan" ? reason : $0.bidang, pesan: $0.pesan) })
  }
}

extension RouteRequest {
  /// What cannot be read of a form, and what is refused of the rest: nothing is recorded.
  /// - Parameters:
  ///   - fact: what the form proposes, with something else in the place of what cannot be read.
  ///   - fields: which field of the form shows the refusal of a field of the fact, where their names differ.
  func slip(_ wrong: IsianSalah, _ fact: any Event, letak fields: [String: String] = [:]) -> CommandSlip {
    let state = services.selaras.state
    var found = wrong.masalah
    do {
      _ = try state.memutuskan(
        Command(oleh: try pelaku(), [fact]), mulai: state.posisi + 1, waktu: services.clock())
    } catch let refusal as Penolakan {
      found += refusal.semua.map { .init(bidang: fields[$0.bidang] ?? $0.bidang, pesan: $0.pesan) }
        .filter { !wrong.pengganti.contains($0.bidang ?? "") }
    } catch {}
    return CommandSlip(found)
  }
}
