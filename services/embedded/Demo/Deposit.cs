using Hub.Embedded.Demo.Api;
using Hub.Samples;

namespace Hub.Embedded.Demo;

/// <summary>An archive that was answered 202.</summary>
/// <param name="Supplier">Who deposited it.</param>
/// <param name="Id">The deposit.</param>
/// <param name="Accepted">Documents taken.</param>
/// <param name="Refused">Entries refused at the door.</param>
/// <param name="Expected">By file name, what must become of a document, where that is known.</param>
internal sealed record Deposit(HubClient Supplier, Guid Id, int Accepted, int Refused, IReadOnlyDictionary<string, Outcome> Expected);
