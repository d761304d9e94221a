### ไฟฟ้าและการใช้อินเทอร์เน็ต: research/findings/electricity.py

## $electricity, $internet: shares of people with electricity, and of those who use the Internet.

electricity-all = เกือบทุกคนใน{ $economy }มีไฟฟ้าใช้และใช้อินเทอร์เน็ต
electricity-everybody-people = { $people } คนใน{ $economy } หรือ { $share } ของทั้งหมด ไม่ได้ใช้อินเทอร์เน็ต แม้เกือบทุกคนมีไฟฟ้าใช้
electricity-ahead = ใน{ $economy } ผู้มีไฟฟ้าใช้มีมากกว่าผู้ใช้อินเทอร์เน็ต: { $electricity } เทียบกับ { $internet }
# $people: the fewest who have electricity and are offline.
electricity-ahead-people = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คนใน{ $economy } อย่างน้อย { $people } คนมีไฟฟ้าใช้: { $electricity } ของทุกคนมีไฟฟ้าใช้ ส่วน { $internet } ใช้อินเทอร์เน็ต
electricity-ahead-lack = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คนใน{ $economy } อย่างมากที่สุด { $people } คนไม่มีไฟฟ้าใช้: { $electricity } ของทุกคนมีไฟฟ้าใช้ ส่วน { $internet } ใช้อินเทอร์เน็ต
electricity-bounds = สัดส่วนสองค่าบอกได้ว่าทับซ้อนกันได้มากเพียงใด แต่บอกไม่ได้ว่าทับซ้อนกันจริงเพียงใด จึงแสดงเป็นค่าขอบเขต
electricity-behind = ใน{ $economy } ผู้ใช้อินเทอร์เน็ตมีมากกว่าผู้มีไฟฟ้าใช้: { $internet } เทียบกับ { $electricity }
electricity-level = ใน{ $economy } ผู้ใช้อินเทอร์เน็ตมีจำนวนพอ ๆ กับผู้มีไฟฟ้าใช้: { $internet } และ { $electricity }
electricity-apart = การเข้าถึงไฟฟ้า ({ $electricity }) และการใช้อินเทอร์เน็ต ({ $internet }) ใน{ $economy }เป็นของปีที่ห่างกันเกินกว่าจะเปรียบเทียบได้
electricity-internet-alone = { $internet } ของประชากรใน{ $economy }ใช้อินเทอร์เน็ต แต่ไม่มีข้อมูลการเข้าถึงไฟฟ้าในระยะหลัง

## Of all people. $share: a range that the two shares allow; $most: its high end.


## $urban, $rural: shares of people with electricity.

electricity-rural-behind = { $rural } ของประชากรในพื้นที่ชนบทมีไฟฟ้าใช้ ส่วนในเขตเมืองมี { $urban }
electricity-urban-behind = { $urban } ของประชากรในเขตเมืองมีไฟฟ้าใช้ ส่วนในพื้นที่ชนบทมี { $rural }
electricity-places-level = สัดส่วนผู้มีไฟฟ้าใช้ในพื้นที่ชนบท ({ $rural }) พอ ๆ กับในเขตเมือง ({ $urban })
