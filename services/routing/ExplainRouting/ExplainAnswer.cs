namespace Hub.Routing.ExplainRouting;

/// <summary>The answer: the explanation where an invoice or fields were given, the replay where one was asked for.</summary>
internal sealed record ExplainAnswer(RoutingExplanation? Explanation, ReplayAnswer? Replay);
