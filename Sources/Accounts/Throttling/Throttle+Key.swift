internal import Crypto
internal import Foundation

extension Throttle {
  /// What is counted. Only its hash is kept: people type passwords into the field of the name.
  struct Key: Sendable, Hashable {
    let kind: Kind
    let hash: [UInt8]

    init(_ kind: Kind, _ account: String, _ address: String) {
      self.kind = kind
      hash = Array(SHA256.hash(data: Data("\(kind.rawValue)\n\(account)\n\(address)".utf8)))
    }

    init(kind: Kind, hash: [UInt8]) {
      self.kind = kind
      self.hash = hash
    }
  }

  /// The three ways to look at an attempt.
  enum Kind: String, Sendable, Hashable {
    /// An account from one address.
    case pair
    /// An account from all addresses where it never signed in.
    case account
    /// An address, whatever the account.
    case address

    var rule: ThrottleRule {
      switch self {
      case .pair: ThrottleRule(free: 5, forgiveness: .seconds(3600))
      case .account: ThrottleRule(free: 10, forgiveness: .seconds(3600))
      // A whole office may come from one address, and mistypes every morning.
      case .address: ThrottleRule(free: 30, forgiveness: .seconds(600), countsUnderWay: false)
      }
    }
  }
}
