namespace Hub.TellFlows;

/// <summary>What was found in a flow.</summary>
/// <param name="Level">How much it weighs.</param>
/// <param name="Item">Where: an XPath, a term, or the number of an invoice.</param>
/// <param name="ReasonCode">A code of the standard's list (<see cref="FlowReasons"/>), or the id of the broken rule: the list may be extended.</param>
/// <param name="ReasonMessage">What to do, in French and in English.</param>
internal sealed record AcknowledgementDetail(AcknowledgementLevel Level, string Item, string ReasonCode, string ReasonMessage);
