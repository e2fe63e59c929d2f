namespace Hub.Cli.Deposit;

/// <summary>Where a run shows how far it is.</summary>
internal interface IDepositDisplay
{
    /// <summary>So many files are to be looked at.</summary>
    void Start(int files);

    /// <summary>So many of them are done.</summary>
    void Advance(int files);
}
