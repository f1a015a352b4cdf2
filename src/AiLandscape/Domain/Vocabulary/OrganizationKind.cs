namespace AiLandscape;

/// <summary>What an organization is in law or in office. Company stands for every one that trades; all others are institutions.</summary>
public enum OrganizationKind : byte
{
    /// <summary>Trades in goods or services, in any legal form that may make a profit.</summary>
    Company,

    /// <summary>Teaches and awards degrees.</summary>
    University,

    /// <summary>A research body that stands on its own, public or private, without degrees of its own.</summary>
    Institute,

    /// <summary>A research body inside a larger organization that publishes under its own name, or a state laboratory.</summary>
    Laboratory,

    /// <summary>An authority with a field of its own, such as a ministry, a commission or a regulator.</summary>
    Agency,

    /// <summary>A state, its cabinet or its head acting as a whole, or a legislature.</summary>
    Government,

    /// <summary>A body of a political party that directs policy, such as a central commission of the Communist Party of China.</summary>
    PartyOrgan,

    /// <summary>A military, or a service or command of one.</summary>
    ArmedForce,

    /// <summary>An organization whose task is to agree technical standards, such as ISO, IEEE or CEN.</summary>
    StandardsBody,

    /// <summary>Several states that act together by treaty or custom, such as the European Union or the G7.</summary>
    Bloc,

    /// <summary>A foundation, charity or association that may not distribute a profit and is none of the other kinds.</summary>
    NonProfit,

    /// <summary>Several organizations joined for one undertaking.</summary>
    Consortium,
}
