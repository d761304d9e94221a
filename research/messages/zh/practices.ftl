### Practices of other economies: research/findings/practices.py

practices-some = 所列{ $practices }项做法中，有{ $useful }项来自{ $indicator }方面的超预期经济体：{ $economies }。
practices-listed = 有记录的同类经济体的做法共{ $practices }项，来自{ $economies }。
practices-own-alone = 没有记录同类或超预期经济体的做法；表中所列为{ $economy }自身的做法。
practices-missing = 在{ $indicator }方面，与{ $economy }相似的经济体或超预期经济体中，凡表现与其相当或更好的，均没有做法记录在案。
practices-to-ask = 关于{ $topic }，可询问收入、规模和城镇人口比重与{ $economy }最相近且没有这一差距的经济体：{ $best }。
practices-compare-with = 与收入、规模和城镇人口比重同{ $economy }最相近且没有这一差距的经济体进行比较：{ $best }。
practices-method = 预期是指收入、人口、密度和城镇人口比重相同的经济体所达到的水平。
practices-no-proof = 在某个经济体发现某项做法，并不表明是该做法带来了变化。
practices-empty = 所提供的做法表为空。
practices-no-peers = 因缺乏可比的人均GDP或收入相近的经济体，无法确定{ $economy }的同类经济体。
practices-no-outperformers = 无法确定{ $indicator }方面的超预期经济体：有近期数值的经济体太少。

## Table

practices-rows = 做法
practices-column-relation = 关系
practices-own = 本经济体
practices-both = 同类且超预期
practices-outperformer = 超预期
practices-peer = 同类
practices-other = 均不是
practices-unknown = 不可比
