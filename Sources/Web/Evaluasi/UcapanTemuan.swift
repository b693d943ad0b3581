import Selaras

/// A fact about a finding, by the number of the finding.
struct UcapanTemuan {
  let nomor: Int
  let fakta: any Event
}
