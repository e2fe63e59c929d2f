using Hub.Samples.Sectors;

namespace Hub.Samples.Parties;

/// <summary>A company that invoices public bodies.</summary>
/// <param name="Account">Its hub account.</param>
/// <param name="Party">Who it is.</param>
/// <param name="Lines">Draws the lines of one invoice of its trade.</param>
public sealed record Supplier(string Account, Party Party, LineMaker Lines);
